import { useMemo, useState } from "react";
import { graphql, useFragment, useSubscription } from "react-relay";
import { useLocation } from "react-router";

import type { LikeButton_artwork$key } from "~/__generated__/LikeButton_artwork.graphql";
import type { LikeButtonSubscription } from "~/__generated__/LikeButtonSubscription.graphql";
import { formatNumber, useLanguage, useMessages } from "~/lib/i18n/messages";
import { signInPath } from "~/lib/navigation";
import { useShortcuts } from "~/lib/shortcuts";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { buttonClass } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { heartIcon } from "~/ui/icons";
import { Link } from "~/ui/Link";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import styles from "./LikeButton.module.css";
import { Likers } from "./Likers";
import { likesMessages } from "./likesMessages";
import { useLike } from "./useLike";

const subscription = graphql`
  subscription LikeButtonSubscription($id: ID!) {
    artworkLiked(artworkId: $id) {
      id
      likesCount
    }
  }
`;

/** Likes a work, or takes that back; the number beside it, which is always the newest, tells who else does. */
export function LikeButton({ artwork }: { artwork: LikeButton_artwork$key }) {
  const { id, ...known } = useFragment(
    graphql`
      fragment LikeButton_artwork on Artwork {
        id
        likesCount
        likedByViewer
      }
    `,
    artwork,
  );
  const texts = useMessages(likesMessages);
  const language = useLanguage();
  const { isGuest } = useViewer();
  const [isListOpen, openList] = useState(false);
  const { likedByViewer, likesCount, toggle } = useLike(id, known);
  useSubscription<LikeButtonSubscription>(useMemo(() => ({ subscription, variables: { id } }), [id]));
  useShortcuts(isGuest ? NONE : [{ keys: "l", does: texts.like, act: toggle }]);
  return (
    <div className={styles.likes}>
      {isGuest ? (
        <SignIn />
      ) : (
        <button
          type="button"
          className={buttonClass("plain", styles.heart)}
          aria-pressed={likedByViewer}
          aria-label={texts.like}
          onClick={toggle}
        >
          <Icon of={heartIcon} filled={likedByViewer} />
        </button>
      )}
      <button
        type="button"
        className={buttonClass("quiet", styles.count)}
        aria-label={`${texts.liked(likesCount)}, ${texts.whoLiked}`}
        onClick={() => openList(true)}
      >
        {formatNumber(language, likesCount)}
      </button>
      <div role="status">
        <VisuallyHidden>{texts.liked(likesCount)}</VisuallyHidden>
      </div>
      {isListOpen && <Likers artworkId={id} count={known.likesCount} onClose={() => openList(false)} />}
    </div>
  );
}

function SignIn() {
  const texts = useMessages(likesMessages);
  return (
    <Link
      to={signInPath(useLocation().pathname)}
      className={buttonClass("plain", styles.heart)}
      aria-label={texts.signIn}
      title={texts.signIn}
    >
      <Icon of={heartIcon} />
    </Link>
  );
}

const NONE: never[] = [];

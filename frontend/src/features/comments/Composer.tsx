import { useMemo, useRef } from "react";
import { useLocation } from "react-router";

import { useMessages } from "~/lib/i18n/messages";
import { signInPath } from "~/lib/navigation";
import { useShortcuts } from "~/lib/shortcuts";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";

import { CommentForm } from "./CommentForm";
import { commentsMessages } from "./commentsMessages";
import { draftOf, keepDraft } from "./drafts";
import { usePostComment } from "./usePostComment";

/** Where the viewer says something; visitors are asked for their name first. */
export function Composer({ artworkId, connection }: { artworkId: string; connection: string }) {
  const texts = useMessages(commentsMessages);
  const { isGuest } = useViewer();
  const { pathname } = useLocation();
  const post = usePostComment(artworkId, connection);
  const place = useRef<HTMLDivElement>(null);
  const keys = useMemo(
    () => [{ keys: "c", does: texts.write, act: () => place.current?.querySelector("textarea")?.focus() }],
    [texts],
  );
  useShortcuts(isGuest ? NONE : keys);
  if (isGuest) {
    return (
      <Link to={signInPath(pathname)} className={buttonClass()}>
        {texts.signIn}
      </Link>
    );
  }
  return (
    <div ref={place}>
      <CommentForm
        label={texts.write}
        hint={texts.writeHint}
        action={texts.post}
        initial={draftOf(artworkId)}
        onType={(text) => keepDraft(artworkId, text)}
        onSubmit={post}
      />
    </div>
  );
}

const NONE: never[] = [];

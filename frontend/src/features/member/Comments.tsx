import { useRef } from "react";
import { graphql, useFragment } from "react-relay";

import type { Comments_comments$key } from "~/__generated__/Comments_comments.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { ruleFor } from "~/lib/viewer/ratingRules";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { More, type Pages } from "~/ui/More";
import { useIsNear } from "~/ui/useIsNear";

import { Comment } from "./Comment";
import styles from "./Comments.module.css";
import { memberMessages } from "./memberMessages";

const PAGE = 40;

/** What a member has said, and about which works. */
export function Comments({ comments, pages }: { comments: Comments_comments$key; pages: Pages }) {
  const texts = useMessages(memberMessages);
  const { rules } = useViewer();
  const end = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(end);
  const all = useFragment(
    graphql`
      fragment Comments_comments on Comment @relay(plural: true) {
        id
        artwork {
          rating
        }
        ...Comment_comment
      }
    `,
    comments,
  );
  const shown = all.filter(({ artwork }) => artwork && ruleFor(artwork.rating, rules) !== "HIDE");
  return (
    <>
      <ul aria-label={texts.comments} className={styles.comments}>
        {shown.map((comment) => (
          <Comment key={comment.id} comment={comment} />
        ))}
      </ul>
      <div ref={end}>
        <More pages={pages} count={PAGE} isNear={isNear} />
      </div>
    </>
  );
}

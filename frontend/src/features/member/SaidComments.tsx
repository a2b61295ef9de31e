import { useRef } from "react";
import { graphql, useFragment } from "react-relay";

import type { SaidComments_comments$key } from "~/__generated__/SaidComments_comments.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { ruleFor } from "~/lib/viewer/ratingRules";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { More, type Pages } from "~/ui/More";
import { useIsNear } from "~/ui/useIsNear";

import { SaidComment } from "./SaidComment";
import styles from "./SaidComments.module.css";
import { memberMessages } from "./memberMessages";

const PAGE = 40;

/** What a member has said, and about which works. */
export function SaidComments({ comments, pages }: { comments: SaidComments_comments$key; pages: Pages }) {
  const texts = useMessages(memberMessages);
  const { rules } = useViewer();
  const end = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(end);
  const all = useFragment(
    graphql`
      fragment SaidComments_comments on Comment @relay(plural: true) {
        id
        artwork {
          rating
        }
        ...SaidComment_comment
      }
    `,
    comments,
  );
  const shown = all.filter(({ artwork }) => artwork && ruleFor(artwork.rating, rules) !== "HIDE");
  return (
    <>
      <ul aria-label={texts.comments} className={styles.comments}>
        {shown.map((comment) => (
          <SaidComment key={comment.id} comment={comment} />
        ))}
      </ul>
      <div ref={end}>
        <More pages={pages} count={PAGE} isNear={isNear} />
      </div>
    </>
  );
}

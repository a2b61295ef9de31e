import { graphql, useFragment } from "react-relay";

import type { SaidComment_comment$key } from "~/__generated__/SaidComment_comment.graphql";
import { formatDay, useLanguage } from "~/lib/i18n/messages";
import { workPath } from "~/lib/navigation";
import { ruleFor } from "~/lib/viewer/ratingRules";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { classes } from "~/ui/classes";
import { Link } from "~/ui/Link";

import styles from "./SaidComments.module.css";

/** A comment beside the work that it is about. */
export function SaidComment({ comment }: { comment: SaidComment_comment$key }) {
  const { text, createdAt, artwork } = useFragment(
    graphql`
      fragment SaidComment_comment on Comment {
        text
        createdAt
        artwork {
          id
          title
          rating
          topIllust {
            previews {
              url
            }
          }
        }
      }
    `,
    comment,
  );
  const language = useLanguage();
  const { rules } = useViewer();
  if (!artwork) return null;
  const isVeiled = ruleFor(artwork.rating, rules) !== "SHOW";
  return (
    <li className={styles.comment}>
      <span className={styles.picture}>
        <img
          src={artwork.topIllust?.previews[0]?.url}
          className={classes(isVeiled && styles.veiled)}
          alt=""
          loading="lazy"
          decoding="async"
        />
      </span>
      <div className={styles.words}>
        <p className={styles.about}>
          <Link to={workPath(artwork.id)}>{artwork.title}</Link>
          <time dateTime={createdAt}>{formatDay(language, createdAt)}</time>
        </p>
        <p className={styles.text}>{text}</p>
      </div>
    </li>
  );
}

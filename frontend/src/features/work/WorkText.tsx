import { graphql, useFragment } from "react-relay";

import type { WorkText_artwork$key } from "~/__generated__/WorkText_artwork.graphql";
import { formatDay, useLanguage, useMessages } from "~/lib/i18n/messages";
import { tagPath } from "~/lib/navigation";
import { nodesOf } from "~/lib/relay/nodesOf";
import { Link } from "~/ui/Link";
import { LinkedText } from "~/ui/LinkedText";
import { Tag } from "~/ui/Tag";

import styles from "./Work.module.css";
import { workMessages } from "./workMessages";

/** What the artist says about a work, its tags with how many works have them, and since when it is there. */
export function WorkText({ artwork }: { artwork: WorkText_artwork$key }) {
  const { caption, createdAt, updatedAt, tags } = useFragment(
    graphql`
      fragment WorkText_artwork on Artwork {
        caption
        createdAt
        updatedAt
        tags(first: 50) {
          edges {
            node {
              id
              name
              artworksCount
            }
          }
        }
      }
    `,
    artwork,
  );
  const texts = useMessages(workMessages);
  const language = useLanguage();
  const posted = formatDay(language, createdAt);
  const changed = formatDay(language, updatedAt);
  return (
    <>
      {caption && <LinkedText text={caption} />}
      <ul aria-label={texts.tags} className={styles.tags}>
        {nodesOf(tags).map(({ id, name, artworksCount }) => (
          <li key={id}>
            <Tag count={texts.count(artworksCount)}>
              <Link to={tagPath(name)} aria-label={texts.tagCount(name, artworksCount)}>
                {name}
              </Link>
            </Tag>
          </li>
        ))}
      </ul>
      <p className={styles.days}>
        <time dateTime={createdAt}>{texts.postedOn(posted)}</time>
        {changed !== posted && <time dateTime={updatedAt}>{texts.changedOn(changed)}</time>}
      </p>
    </>
  );
}

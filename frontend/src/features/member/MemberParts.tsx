import { graphql, useFragment } from "react-relay";

import type { MemberParts_account$key } from "~/__generated__/MemberParts_account.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { Link } from "~/ui/Link";

import styles from "./MemberParts.module.css";
import { memberMessages } from "./memberMessages";
import { type Part, pathOf } from "./part";

type Props = { account: MemberParts_account$key; page: string; shown: Part };

/** Leads to a member's works, likes and comments, and says how many there are. */
export function MemberParts({ account, page, shown }: Props) {
  const { artworksCount, allLikes, allComments } = useFragment(
    graphql`
      fragment MemberParts_account on Account {
        artworksCount
        allLikes: likes(first: 1) {
          totalCount
        }
        allComments: comments(first: 1) {
          totalCount
        }
      }
    `,
    account,
  );
  const texts = useMessages(memberMessages);
  const counts = { works: artworksCount, likes: allLikes?.totalCount ?? 0, comments: allComments?.totalCount ?? 0 };
  return (
    <nav aria-label={texts.parts} className={styles.parts}>
      {(["works", "likes", "comments"] as const).map((part) => (
        <Link key={part} to={pathOf(page, part)} aria-current={part === shown ? "page" : undefined}>
          {texts[part]} <span className={styles.count}>{texts.count(counts[part])}</span>
        </Link>
      ))}
    </nav>
  );
}

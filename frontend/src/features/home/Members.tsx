import { graphql, useFragment } from "react-relay";

import type { Members_accounts$key } from "~/__generated__/Members_accounts.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { memberPath } from "~/lib/navigation";
import { Avatar } from "~/ui/Avatar";
import { Link } from "~/ui/Link";

import { homeMessages } from "./homeMessages";
import styles from "./Members.module.css";

/** Members and how much they have posted. */
export function Members({ accounts }: { accounts: Members_accounts$key }) {
  const texts = useMessages(homeMessages);
  const members = useFragment(
    graphql`
      fragment Members_accounts on Account @relay(plural: true) {
        id
        kmcid
        name
        artworksCount
      }
    `,
    accounts,
  );
  return (
    <ul className={styles.members}>
      {members.map(({ id, kmcid, name, artworksCount }) => (
        <li key={id}>
          <Link to={memberPath(kmcid)} className={styles.member}>
            <Avatar name={name} size="2.75rem" />
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{texts.works(artworksCount)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

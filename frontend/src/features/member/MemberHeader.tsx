import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";

import type { MemberHeader_account$key } from "~/__generated__/MemberHeader_account.graphql";
import { formatDay, useLanguage, useMessages } from "~/lib/i18n/messages";
import { Avatar } from "~/ui/Avatar";
import { PageTitle } from "~/ui/PageTitle";

import styles from "./MemberHeader.module.css";
import { memberMessages } from "./memberMessages";

type Props = { account: MemberHeader_account$key; actions?: ReactNode };

/** Who a member is. */
export function MemberHeader({ account, actions }: Props) {
  const { kmcid, name, createdAt } = useFragment(
    graphql`
      fragment MemberHeader_account on Account {
        kmcid
        name
        createdAt
      }
    `,
    account,
  );
  const texts = useMessages(memberMessages);
  const language = useLanguage();
  return (
    <header className={styles.header}>
      <Avatar name={name} size="4.5rem" />
      <div className={styles.words}>
        <PageTitle title={name} />
        <p className={styles.facts}>
          {kmcid !== name && <span>@{kmcid}</span>}
          <span>{texts.joined(formatDay(language, createdAt))}</span>
        </p>
      </div>
      <div className={styles.actions}>{actions}</div>
    </header>
  );
}

import { graphql, useFragment } from "react-relay";

import type { Check_check$key } from "~/__generated__/Check_check.graphql";
import { formatNumber, useLanguage, useMessages } from "~/lib/i18n/messages";
import { Icon } from "~/ui/Icon";
import { checkIcon } from "~/ui/icons";

import { checkMessages } from "./checkMessages";
import { Differences } from "./Differences";
import { useMoments } from "./moments";
import styles from "./Rebuild.module.css";

type Props = { check: Check_check$key; isCurrent: boolean; isServing: boolean };

/** What came of one check: a sentence, and behind it what it was found by. */
export function Check({ check, isCurrent, isServing }: Props) {
  const texts = useMessages(checkMessages);
  const language = useLanguage();
  const moment = useMoments();
  const data = useFragment(
    graphql`
      fragment Check_check on GenerationCheck {
        against
        position
        rows
        checksum
        wanted
        differences
        added
        scheduled
        endedAt
        ...Differences_check
      }
    `,
    check,
  );
  const { against, differences, added, scheduled } = data;
  const isSame = differences === 0 && data.checksum === data.wanted;
  const found = against == null ? texts.ofLog(differences) : texts.ofOther(differences, against);
  const told = [found, texts.rows(data.rows), moment(data.endedAt), ...(scheduled ? [texts.scheduled] : [])];
  return (
    <div className={isSame ? styles.same : styles.different}>
      <details>
        <summary>
          {isSame && <Icon of={checkIcon} />}
          {told.join(language === "ja" ? "、" : ", ")}
        </summary>
        <dl className={styles.proof}>
          <dt>{texts.checksum}</dt>
          <dd>
            <code>{data.checksum}</code>
          </dd>
          {data.checksum !== data.wanted && (
            <>
              <dt>{texts.wanted}</dt>
              <dd>
                <code>{data.wanted}</code>
              </dd>
            </>
          )}
          <dt>{texts.position}</dt>
          <dd>{formatNumber(language, data.position)}</dd>
        </dl>
      </details>
      {added.length > 0 && (
        <p>
          {isCurrent ? texts.added : texts.lacking} <code>{added.join(" ")}</code>
        </p>
      )}
      {!isSame && <p>{against != null || !isCurrent ? texts.expected : isServing ? texts.drifted : texts.wrong}</p>}
      {!isSame && <Differences check={data} />}
    </div>
  );
}

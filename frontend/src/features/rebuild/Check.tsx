import { graphql, useFragment } from "react-relay";

import type { Check_check$key } from "~/__generated__/Check_check.graphql";
import { formatNumber, useLanguage, useMessages } from "~/lib/i18n/messages";
import { Icon } from "~/ui/Icon";
import { checkIcon } from "~/ui/icons";

import { checkMessages } from "./checkMessages";
import { Differences } from "./Differences";
import { useMoments } from "./moments";
import styles from "./Rebuild.module.css";

/** What came of one check: a sentence, and behind it what it was found by. */
export function Check({ check, isCurrent }: { check: Check_check$key; isCurrent: boolean }) {
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
        endedAt
        ...Differences_check
      }
    `,
    check,
  );
  const { against, differences } = data;
  const isSame = differences === 0 && data.checksum === data.wanted;
  const found = against == null ? texts.ofLog(differences) : texts.ofOther(differences, against);
  return (
    <div className={isSame ? styles.same : styles.different}>
      <details>
        <summary>
          {isSame && <Icon of={checkIcon} />}
          {[found, texts.rows(data.rows), moment(data.endedAt)].join(language === "ja" ? "、" : ", ")}
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
      {!isSame && <p>{against == null && isCurrent ? texts.wrong : texts.expected}</p>}
      {!isSame && <Differences check={data} />}
    </div>
  );
}

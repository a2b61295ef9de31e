import { graphql, useFragment } from "react-relay";

import type { Checks_generation$key } from "~/__generated__/Checks_generation.graphql";
import { useMessages } from "~/lib/i18n/messages";

import { Check } from "./Check";
import { checkMessages } from "./checkMessages";
import styles from "./Rebuild.module.css";

/** What came of holding a generation against the log and against others: the latest of each kind, and the earlier ones. */
export function Checks({ generation }: { generation: Checks_generation$key }) {
  const texts = useMessages(checkMessages);
  const { state, current, checks } = useFragment(
    graphql`
      fragment Checks_generation on Generation {
        state
        current
        checks {
          against
          endedAt
          ...Check_check
        }
      }
    `,
    generation,
  );
  if (checks.length === 0) return null;
  const isOfLog = ({ against }: { against?: number | null | undefined }) => against == null;
  const latest = [checks.find(isOfLog), checks.find((check) => !isOfLog(check))].filter((check) => check !== undefined);
  const earlier = checks.filter((check) => !latest.includes(check));
  return (
    <div className={styles.checks}>
      {latest.map((check) => (
        <Check
          key={`${check.against} ${check.endedAt}`}
          check={check}
          isCurrent={current}
          isServing={state === "SERVING"}
        />
      ))}
      {earlier.length > 0 && (
        <details>
          <summary>{texts.earlier(earlier.length)}</summary>
          {earlier.map((check) => (
            <Check
              key={`${check.against} ${check.endedAt}`}
              check={check}
              isCurrent={current}
              isServing={state === "SERVING"}
            />
          ))}
        </details>
      )}
    </div>
  );
}

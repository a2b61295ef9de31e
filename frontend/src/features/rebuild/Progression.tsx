import { graphql, useFragment } from "react-relay";

import type { Progression_generation$key } from "~/__generated__/Progression_generation.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { Progress } from "~/ui/Progress";

import { useMoments } from "./moments";
import { phaseText } from "./phases";
import styles from "./Rebuild.module.css";
import { rebuildMessages } from "./rebuildMessages";

/** How far what goes on with a generation has come. */
export function Progression({ generation }: { generation: Progression_generation$key }) {
  const texts = useMessages(rebuildMessages);
  const moment = useMoments();
  const data = useFragment(
    graphql`
      fragment Progression_generation on Generation {
        number
        state
        phase
        processed
        total
        eventsPerSecond
        secondsLeft
        pausedSince
      }
    `,
    generation,
  );
  const phase = phaseText(texts, data);
  if (!phase) return null;
  const processed = Math.max(0, data.processed);
  const total = Math.max(processed, data.total);
  // The server measures since the generation was begun, which tells nothing of a check long after.
  const isNew = data.state === "BUILDING" || data.state === "VERIFYING";
  return (
    <div className={styles.progress}>
      <Progress value={total === 0 ? 0 : processed / total} label={texts.progress(data.number, phase)} />
      <p className={styles.facts}>
        <strong>{phase}</strong>
        <span>{texts.processed(processed, total)}</span>
        {data.pausedSince && <span>{texts.since(moment(data.pausedSince))}</span>}
        {isNew && data.eventsPerSecond != null && <span>{texts.rate(data.eventsPerSecond)}</span>}
        {isNew && data.secondsLeft != null && <span>{timeLeft(texts, data.secondsLeft)}</span>}
      </p>
    </div>
  );
}

type Left = Record<"seconds" | "minutes" | "hours", (left: number) => string>;

/** Roughly: nobody waits by the second for what takes hours. */
function timeLeft({ seconds, minutes, hours }: Left, left: number): string {
  if (left < 100) return seconds(left);
  return left < 100 * 60 ? minutes(Math.round(left / 60)) : hours(Math.round(left / 3600));
}

import { useMessages } from "~/lib/i18n/messages";

import type { Refused } from "./draft/admit";
import styles from "./Pictures.module.css";
import { megabytes, postingMessages } from "./postingMessages";
import type { Texts } from "./problems";

/** Which files were not taken, and why. */
export function RefusedFiles({ refused }: { refused: readonly Refused[] }) {
  const texts = useMessages(postingMessages);
  return (
    <div role="alert">
      {refused.length > 0 && (
        <ul className={styles.refused}>
          {refused.map((file, place) => (
            <li key={place}>{sentence(file, texts)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentence({ name, bytes, why }: Refused, texts: Texts): string {
  switch (why) {
    case "format":
      return texts.refusedFormat(name);
    case "weight":
      return texts.refusedWeight(name, megabytes(bytes));
    case "count":
      return texts.refusedCount(name);
    case "busy":
      return texts.refusedBusy(name);
  }
}

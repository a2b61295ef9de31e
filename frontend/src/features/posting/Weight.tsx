import { useMessages } from "~/lib/i18n/messages";

import { bytesOf, type DraftPicture, MOST_BYTES } from "./draft/draft";
import styles from "./Pictures.module.css";
import { megabytes, postingMessages } from "./postingMessages";

/** How much of what a post may weigh its pictures take. */
export function Weight({ pictures }: { pictures: readonly DraftPicture[] }) {
  const texts = useMessages(postingMessages);
  const bytes = bytesOf(pictures);
  const shown = texts.weightOf(megabytes(bytes));
  return (
    <div className={styles.weight}>
      <span>{texts.pictureCount(pictures.length)}</span>
      <div
        role="meter"
        aria-label={texts.weight}
        aria-valuemin={0}
        aria-valuemax={MOST_BYTES}
        aria-valuenow={bytes}
        aria-valuetext={shown}
        className={styles.meter}
        style={{ "--part": bytes / MOST_BYTES }}
      />
      <span>{shown}</span>
    </div>
  );
}

import { useEffect, useRef } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";
import { Progress } from "~/ui/Progress";
import { Spinner } from "~/ui/Spinner";

import type { Sending } from "./draft/DraftStore";
import styles from "./PostForm.module.css";
import { megabytes, postingMessages } from "./postingMessages";

/** How far a post has come; it can be stopped until all is sent, because then nobody knows what the server did. */
export function SendingState({ sending: { sent, total, stop } }: { sending: Sending }) {
  const texts = useMessages(postingMessages);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const isWaiting = sent >= total;
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={texts.progress} className={styles.sending}>
      <Progress value={sent / total} label={texts.progress} />
      {isWaiting ? (
        <p role="status" className={styles.waiting}>
          <Spinner />
          {texts.waiting}
        </p>
      ) : (
        <div className={styles.amount}>
          <p>{texts.sending(megabytes(sent), megabytes(total))}</p>
          <Button onClick={stop}>{texts.cancel}</Button>
        </div>
      )}
    </div>
  );
}

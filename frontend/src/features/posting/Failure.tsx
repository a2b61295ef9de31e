import { useEffect, useRef } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { GraphQLError } from "~/lib/relay/GraphQLError";

import styles from "./PostForm.module.css";
import { postingMessages } from "./postingMessages";

/** Why a post did not come about, when that belongs to no field; what was asked to stop has only stopped. */
export function Failure({ failure }: { failure: unknown }) {
  const texts = useMessages(postingMessages);
  const say = useErrorMessage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [failure]);
  const wasStopped = GraphQLError.of(failure).code === "ABORTED";
  return (
    <div ref={place} tabIndex={-1} role="alert" className={wasStopped ? styles.note : styles.failure}>
      {wasStopped ? (
        <p>{texts.cancelled}</p>
      ) : (
        <>
          <p>
            <strong>{texts.refused}</strong>
          </p>
          <p>{say(failure)}</p>
          <p>{texts.kept}</p>
        </>
      )}
    </div>
  );
}

import { type SubmitEvent, useId, useState } from "react";

import { useErrorMessage } from "~/lib/relay/errorMessages";
import { Button } from "~/ui/Button";
import { submitByKey } from "~/ui/submitKey";
import { TextField } from "~/ui/TextField";

import styles from "./Comments.module.css";

type Props = {
  label: string;
  hint?: string;
  action: string;
  initial: string;
  /** Keeps what is typed, against leaving. */
  onType?: (text: string) => void;
  /** Calls back with why it was refused, or with nothing when all went well. */
  onSubmit: (text: string, done: (failure?: Error) => void) => void;
  onCancel?: { label: string; act: () => void };
};

const LONGEST = 5_000;

/** What somebody has to say. What was refused stays in it. */
export function CommentForm({ label, hint, action, initial, onType, onSubmit, onCancel }: Props) {
  const [text, setText] = useState(initial);
  const [failure, setFailure] = useState<Error>();
  const [isBusy, setBusy] = useState(false);
  const say = useErrorMessage();
  const id = useId();
  const type = (next: string) => {
    setText(next);
    onType?.(next);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy || !text.trim()) return;
    setBusy(true);
    onSubmit(text.trim(), (refusal) => {
      setBusy(false);
      setFailure(refusal);
      if (!refusal) type("");
    });
  };
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={submit}
      onKeyDown={(event) => {
        submitByKey(event);
        if (event.key !== "Escape" || event.nativeEvent.isComposing || !onCancel) return;
        event.preventDefault();
        onCancel.act();
      }}
    >
      <TextField
        label={label}
        hint={hint}
        error={failure && say(failure)}
        rows={3}
        name={id}
        value={text}
        maxLength={LONGEST}
        autoFocus={onCancel !== undefined}
        onChange={(event) => type(event.target.value)}
      />
      <div className={styles.actions}>
        {onCancel && (
          <Button look="quiet" onClick={onCancel.act}>
            {onCancel.label}
          </Button>
        )}
        <Button type="submit" look="accent" busy={isBusy} disabled={!text.trim()}>
          {action}
        </Button>
      </div>
    </form>
  );
}

import { type SubmitEvent, useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { Button } from "~/ui/Button";
import { TextField } from "~/ui/TextField";

import styles from "./Settings.module.css";
import { settingsMessages } from "./settingsMessages";
import { useRenameAccount } from "./useRenameAccount";

/** Changes how the viewer is called. */
export function NameForm({ onSaved }: { onSaved?: () => void }) {
  const texts = useMessages(settingsMessages);
  const say = useErrorMessage();
  const { name: now } = useViewer();
  const [name, setName] = useState(now);
  const [failure, setFailure] = useState<Error>();
  const [rename, isBusy] = useRenameAccount();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setFailure(undefined);
    if (name.trim() === now) onSaved?.();
    else rename(now, name.trim(), { onDone: onSaved, onFailure: setFailure });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        error={failure && say(failure)}
        value={name}
        onChange={(event) => setName(event.target.value)}
        maxLength={255}
        pattern=".*\S.*"
        required
        autoComplete="nickname"
      />
      <Button type="submit" busy={isBusy}>
        {texts.save}
      </Button>
    </form>
  );
}

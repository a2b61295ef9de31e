import { type SubmitEvent, useId, useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";
import { TextField } from "~/ui/TextField";

import { tagMessages } from "./tagMessages";
import { useRenameTag } from "./useRenameTag";

type Props = { id: string; name: string; onRenamed: (name: string) => void; onClose: () => void };

/** Asks for a tag's new name; what the server does not take stays in the field, with the reason. */
export function RenameTag({ id, name, onRenamed, onClose }: Props) {
  const texts = useMessages(tagMessages);
  const say = useErrorMessage();
  const form = useId();
  const [text, setText] = useState(name);
  const [failure, setFailure] = useState<Error>();
  const [rename, isBusy] = useRenameTag(onRenamed);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() === name) onClose();
    else rename({ id, name }, text, { onDone: onClose, onFailure: setFailure });
  };
  return (
    <Dialog
      title={texts.renameTag(name)}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="submit" form={form} look="accent" busy={isBusy}>
            {texts.save}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={texts.newName}
          hint={texts.renameHint}
          error={failure && say(failure)}
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={100}
          required
          autoComplete="off"
        />
      </form>
    </Dialog>
  );
}

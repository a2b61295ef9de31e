import { useRef, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";

import type { AddPicturesMutation } from "~/__generated__/AddPicturesMutation.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { mutate } from "~/lib/relay/mutate";
import { Button } from "~/ui/Button";
import { plusIcon } from "~/ui/icons";

import { editingMessages } from "./editingMessages";
import styles from "./Editing.module.css";

// Whoever shows the work's pictures by now needs all of the new ones, so their whole fragment is asked for.
const mutation = graphql`
  mutation AddPicturesMutation($artworkId: ID!, $files: [Upload!]!) {
    addIllusts(input: { artworkId: $artworkId, files: $files }) {
      artwork {
        ...Stage_artwork
        ...Pictures_artwork
      }
    }
  }
`;

/** Adds pictures behind the last. */
export function AddPictures({ artworkId }: { artworkId: string }) {
  const environment = useRelayEnvironment();
  const texts = useMessages(editingMessages);
  const say = useErrorMessage();
  const picker = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const add = async (files: readonly File[]) => {
    setBusy(true);
    setFailure(undefined);
    const uploadables = Object.fromEntries(files.map((file, index) => [`variables.files.${index}`, file]));
    const variables = { artworkId, files: files.map(() => null as unknown as File) };
    await mutate<AddPicturesMutation>(environment, mutation, variables, uploadables).catch(setFailure);
    setBusy(false);
  };
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept="image/png,image/jpeg,image/gif"
        multiple
        hidden
        aria-label={texts.add}
        onChange={({ target }) => {
          void add([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <Button icon={plusIcon} busy={isBusy} onClick={() => picker.current?.click()}>
        {isBusy ? texts.adding : texts.add}
      </Button>
      {failure !== undefined && (
        <p role="alert" className={styles.failure}>
          {say(failure)}
        </p>
      )}
    </>
  );
}

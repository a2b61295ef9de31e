import { useEffect, useRef } from "react";
import { graphql, useFragment } from "react-relay";

import type { EditWork_artwork$key } from "~/__generated__/EditWork_artwork.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { Button } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { submitByKey } from "~/ui/submitKey";

import { editingMessages } from "./editingMessages";
import styles from "./Editing.module.css";
import { Overtaken } from "./Overtaken";
import { Pictures } from "./Pictures";
import { useEditing } from "./useEditing";
import { WordsFields } from "./WordsFields";

type Props = { artwork: EditWork_artwork$key; onDone: () => void };

/** Writes a work anew in its own place. */
export function EditWork({ artwork, onDone }: Props) {
  const work = useFragment(
    graphql`
      fragment EditWork_artwork on Artwork {
        ...useEditing_artwork
        ...Pictures_artwork
      }
    `,
    artwork,
  );
  const texts = useMessages(editingMessages);
  const say = useErrorMessage();
  const editing = useEditing(work, onDone);
  const heading = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.querySelector("h1")?.focus({ preventScroll: true }), []);
  return (
    <form
      aria-label={texts.heading}
      className={styles.form}
      onKeyDown={(event) => {
        submitByKey(event);
        if (event.key === "Escape") event.preventDefault(); // closing the work would lose what was typed
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void editing.save();
      }}
    >
      <header ref={heading} className={styles.heading}>
        <PageTitle title={texts.heading} />
      </header>
      {editing.isOvertaken && <Overtaken onTakeOver={editing.takeOver} onSave={() => void editing.saveAnyway()} />}
      <WordsFields words={editing.words} onWrite={editing.write} />
      <Pictures artwork={work} altTexts={editing.altTexts} onDescribe={editing.describe} />
      <div className={styles.actions}>
        {editing.failure !== undefined && (
          <p role="alert" className={styles.failure}>
            {say(editing.failure)}
          </p>
        )}
        <Button look="quiet" onClick={onDone}>
          {texts.cancel}
        </Button>
        <Button type="submit" look="accent" busy={editing.isBusy}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}

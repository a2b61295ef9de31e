import { useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";

import { editingMessages } from "./editingMessages";
import styles from "./Editing.module.css";

/** Somebody else wrote meanwhile: neither their words nor these get lost unasked. */
export function Overtaken({ onTakeOver, onSave }: { onTakeOver: () => void; onSave: () => void }) {
  const texts = useMessages(editingMessages);
  return (
    <div role="alert" className={styles.overtaken}>
      <p>{texts.overtaken}</p>
      <p>
        <Button onClick={onTakeOver}>{texts.takeOver}</Button>
        <Button look="quiet" onClick={onSave}>
          {texts.saveAnyway}
        </Button>
      </p>
    </div>
  );
}

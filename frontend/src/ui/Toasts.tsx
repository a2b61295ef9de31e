import { useMessages } from "~/lib/i18n/messages";

import { Button } from "./Button";
import { IconButton } from "./IconButton";
import { crossIcon, undoIcon } from "./icons";
import styles from "./Toasts.module.css";
import { dismissToast, useToasts } from "./toasts";
import { uiMessages } from "./uiMessages";

/** Where what `toast` says appears, and is read out; once in the page. */
export function Toasts() {
  const texts = useMessages(uiMessages);
  return (
    <section aria-label={texts.notices} aria-live="polite" data-toasts className={styles.place}>
      {useToasts().map(({ id, text, onUndo, undo }) => (
        <div key={id} className={styles.toast}>
          <p>{text}</p>
          {onUndo && (
            <Button
              look="quiet"
              icon={undoIcon}
              onClick={() => {
                dismissToast(id);
                onUndo();
              }}
            >
              {undo ?? texts.undo}
            </Button>
          )}
          <IconButton icon={crossIcon} label={texts.close} onClick={() => dismissToast(id)} />
        </div>
      ))}
    </section>
  );
}

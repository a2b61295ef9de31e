import { type ReactNode, useEffect, useId, useRef } from "react";

import { useMessages } from "~/lib/i18n/messages";

import styles from "./Dialog.module.css";
import { IconButton } from "./IconButton";
import { crossIcon } from "./icons";
import { uiMessages } from "./uiMessages";

type Props = { title: string; onClose: () => void; children: ReactNode; actions?: ReactNode };

/** Asks for attention while it is mounted; the browser keeps the focus inside, and Escape or a press beside it closes. */
export function Dialog({ title, onClose, children, actions }: Props) {
  const texts = useMessages(uiMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={styles.dialog}
      onClose={() => !dialog.current?.open && onClose() /* StrictMode opens it again before this is heard */}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.body}>
        <header className={styles.header}>
          <h2 id={heading}>{title}</h2>
          <IconButton icon={crossIcon} label={texts.close} onClick={onClose} />
        </header>
        {children}
        {actions && <footer className={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  );
}

import { Fragment } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { activeShortcuts } from "~/lib/shortcuts";
import { Dialog } from "~/ui/Dialog";
import { ShortcutSwitch } from "~/ui/ShortcutSwitch";

import { appMessages } from "./appMessages";
import styles from "./ShortcutSheet.module.css";

/** Every key that does something here and now, and the switch to have none. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const texts = useMessages(appMessages);
  return (
    <Dialog title={texts.shortcuts} onClose={onClose}>
      <dl className={styles.keys}>
        {activeShortcuts().map(({ keys, does }) => (
          <Fragment key={keys}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <ShortcutSwitch />
    </Dialog>
  );
}

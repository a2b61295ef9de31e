import { useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { shortcutsAreOn, switchShortcuts } from "~/lib/shortcuts";

import styles from "./ShortcutSwitch.module.css";
import { uiMessages } from "./uiMessages";

/** Whether single keys do something in this browser. */
export function ShortcutSwitch() {
  const texts = useMessages(uiMessages);
  const [areOn, setOn] = useState(shortcutsAreOn);
  const change = (on: boolean) => {
    switchShortcuts(on);
    setOn(on);
  };
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={areOn} onChange={(event) => change(event.target.checked)} />
      {texts.shortcutsOn}
    </label>
  );
}

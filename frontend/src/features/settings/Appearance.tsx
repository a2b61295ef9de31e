import { useMessages } from "~/lib/i18n/messages";
import { language, theme, usePreference } from "~/lib/preferences";
import { Segmented } from "~/ui/Segmented";

import styles from "./Settings.module.css";
import { settingsMessages } from "./settingsMessages";

/** Theme and language, which this browser remembers. */
export function Appearance() {
  const texts = useMessages(settingsMessages);
  return (
    <div className={styles.form}>
      <Segmented
        labelled
        label={texts.theme}
        options={(["system", "light", "dark"] as const).map((value) => ({ value, label: texts[value] }))}
        value={usePreference(theme)}
        onChange={theme.set}
      />
      <Segmented
        labelled
        label={texts.language}
        options={[
          { value: "ja", label: "日本語" },
          { value: "en", label: "English" },
        ]}
        value={usePreference(language)}
        onChange={language.set}
      />
    </div>
  );
}

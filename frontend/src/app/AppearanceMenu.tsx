import { useMessages } from "~/lib/i18n/messages";
import { language, type Theme, theme, usePreference } from "~/lib/preferences";
import { Icon } from "~/ui/Icon";
import { deviceIcon, lettersIcon, moonIcon, sunIcon } from "~/ui/icons";
import { Menu, MenuItem } from "~/ui/Menu";

import { appMessages } from "./appMessages";

const ICONS: Record<Theme, string> = { system: deviceIcon, light: sunIcon, dark: moonIcon };
const THEMES = ["system", "light", "dark"] as const;

/** Chooses theme and language, which this browser remembers. */
export function AppearanceMenu() {
  const texts = useMessages(appMessages);
  const theTheme = usePreference(theme);
  const theLanguage = usePreference(language);
  return (
    <Menu label={texts.appearance} button={<Icon of={ICONS[theTheme]} />}>
      {THEMES.map((name) => (
        <MenuItem key={name} checked={theTheme === name} onSelect={() => theme.set(name)}>
          <Icon of={ICONS[name]} />
          {texts[name]}
        </MenuItem>
      ))}
      <hr />
      <MenuItem checked={theLanguage === "ja"} onSelect={() => language.set("ja")}>
        <Icon of={lettersIcon} />
        <span lang="ja">日本語</span>
      </MenuItem>
      <MenuItem checked={theLanguage === "en"} onSelect={() => language.set("en")}>
        <Icon of={lettersIcon} />
        <span lang="en">English</span>
      </MenuItem>
    </Menu>
  );
}

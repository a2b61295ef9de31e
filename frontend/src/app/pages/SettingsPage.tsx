import { Appearance } from "~/features/settings/Appearance";
import { NameForm } from "~/features/settings/NameForm";
import { RatingRulesForm } from "~/features/settings/RatingRulesForm";
import { settingsMessages } from "~/features/settings/settingsMessages";
import { SettingsSection } from "~/features/settings/SettingsSection";
import { useMessages } from "~/lib/i18n/messages";
import { signInPath } from "~/lib/navigation";
import { signOut } from "~/lib/viewer/signOut";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { Button, buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { PageTitle } from "~/ui/PageTitle";
import { ShortcutSwitch } from "~/ui/ShortcutSwitch";

import { page } from "~/app/page";
import styles from "./SettingsPage.module.css";

/** Everything that a member chooses for themselves; visitors choose what concerns their browser. */
export function SettingsPage() {
  const texts = useMessages(settingsMessages);
  const { isGuest, id } = useViewer();
  return (
    <>
      <div className={styles.title}>
        <PageTitle title={texts.settings} />
      </div>
      {isGuest ? <Guest /> : <Account key={id} />}
      <SettingsSection title={texts.appearance} why={texts.browser}>
        <Appearance />
      </SettingsSection>
      <SettingsSection title={texts.keyboard} why={texts.keyboardWhy}>
        <ShortcutSwitch />
      </SettingsSection>
      {!isGuest && (
        <SettingsSection title={texts.signOut} why={texts.signOutWhy}>
          <Button onClick={() => void signOut()}>{texts.signOut}</Button>
        </SettingsSection>
      )}
    </>
  );
}

function Account() {
  const texts = useMessages(settingsMessages);
  return (
    <>
      <SettingsSection title={texts.you}>
        <NameForm />
      </SettingsSection>
      <SettingsSection title={texts.ratings} why={texts.ratingsWhy}>
        <RatingRulesForm />
      </SettingsSection>
    </>
  );
}

function Guest() {
  const texts = useMessages(settingsMessages);
  return (
    <SettingsSection title={texts.you} why={texts.guest}>
      <Link to={signInPath("/settings")} className={buttonClass("accent")}>
        {texts.signIn}
      </Link>
    </SettingsSection>
  );
}

export const settingsPage = page(SettingsPage);

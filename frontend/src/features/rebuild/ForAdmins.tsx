import { useMessages } from "~/lib/i18n/messages";
import { signInPath } from "~/lib/navigation";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";
import { PageTitle } from "~/ui/PageTitle";

import { rebuildMessages } from "./rebuildMessages";

/** For those who are no admins, or have not said who they are. */
export function ForAdmins() {
  const texts = useMessages(rebuildMessages);
  const { isGuest } = useViewer();
  return (
    <>
      <PageTitle title={texts.views} unseen />
      <Notice
        title={texts.forAdmins}
        action={
          <Link to={isGuest ? signInPath("/admin") : "/"} className={buttonClass(isGuest ? "accent" : "plain")}>
            {isGuest ? texts.signIn : texts.home}
          </Link>
        }
      >
        {texts.forAdminsWhy}
      </Notice>
    </>
  );
}

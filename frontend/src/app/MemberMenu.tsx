import { useLocation } from "react-router";

import { useMessages } from "~/lib/i18n/messages";
import { signInPath } from "~/lib/navigation";
import { signOut } from "~/lib/viewer/signOut";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { Avatar } from "~/ui/Avatar";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Menu, MenuItem, menuItemClass } from "~/ui/Menu";

import { appMessages } from "./appMessages";

/** The viewer's own places; who has no name is asked for it. */
export function MemberMenu() {
  const texts = useMessages(appMessages);
  const { pathname, search } = useLocation();
  const { isGuest, isAdmin, name } = useViewer();
  if (isGuest) {
    return (
      <Link to={signInPath(pathname + search)} className={buttonClass("quiet")}>
        {texts.signIn}
      </Link>
    );
  }
  return (
    <Menu label={texts.memberMenu(name)} button={<Avatar name={name} />}>
      <Link to="/my" role="menuitem" tabIndex={-1} className={menuItemClass}>
        {texts.myPage}
      </Link>
      <Link to="/settings" role="menuitem" tabIndex={-1} className={menuItemClass}>
        {texts.settings}
      </Link>
      {isAdmin && (
        <Link to="/admin" role="menuitem" tabIndex={-1} className={menuItemClass}>
          {texts.views}
        </Link>
      )}
      <hr />
      <MenuItem onSelect={() => void signOut()}>{texts.signOut}</MenuItem>
    </Menu>
  );
}

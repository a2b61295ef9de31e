import { useMessages } from "~/lib/i18n/messages";
import { buttonClass } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { plusIcon } from "~/ui/icons";
import { Link } from "~/ui/Link";

import { AppearanceMenu } from "./AppearanceMenu";
import { appMessages } from "./appMessages";
import styles from "./Header.module.css";
import { MemberMenu } from "./MemberMenu";

/** `at` is where the page is that the header stands over. */
export function Header({ at }: { at: string }) {
  const texts = useMessages(appMessages);
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand} aria-label={`神ロダ Kamiroda, ${texts.home}`}>
        <span className={styles.seal} aria-hidden="true">
          神
        </span>
        <span className={styles.word} aria-hidden="true">
          ロダ
        </span>
      </Link>
      <nav aria-label={texts.mainMenu} className={styles.nav}>
        <Place to="/artworks" at={at}>
          {texts.works}
        </Place>
        <Place to="/tags" at={at}>
          {texts.tags}
        </Place>
      </nav>
      <div className={styles.tools}>
        <Link to="/artwork/new" className={buttonClass("accent", styles.post)}>
          <Icon of={plusIcon} />
          <span>{texts.post}</span>
        </Link>
        <AppearanceMenu />
        <MemberMenu />
      </div>
    </header>
  );
}

function Place({ to, at, children }: { to: string; at: string; children: string }) {
  return (
    <Link to={to} aria-current={to === at ? "page" : undefined}>
      {children}
    </Link>
  );
}

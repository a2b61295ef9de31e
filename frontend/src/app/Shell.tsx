import { Fragment, lazy, Suspense, useMemo, useState } from "react";
import { useLocation, useNavigate, useRoutes } from "react-router";

import { useMessages } from "~/lib/i18n/messages";
import { useShortcutKeys, useShortcuts } from "~/lib/shortcuts";
import { Boundary } from "~/ui/Boundary";

import { appMessages } from "./appMessages";
import { Header } from "./Header";
import { PageSkeleton } from "./PageSkeleton";
import { routes } from "./routes";
import styles from "./Shell.module.css";
import { useArrival } from "./useArrival";

const DropLayer = lazy(() =>
  import("~/features/posting/DropLayer").then(({ DropLayer: layer }) => ({ default: layer })),
);
const ShortcutSheet = lazy(() => import("./ShortcutSheet").then(({ ShortcutSheet: sheet }) => ({ default: sheet })));

/** What stands around every page. */
export function Shell() {
  const texts = useMessages(appMessages);
  const { pathname } = useLocation();
  const [sheetIsOpen, openSheet] = useState(false);
  const navigate = useNavigate();
  useShortcutKeys();
  useShortcuts(
    useMemo(
      () => [
        { keys: "g h", does: texts.home, act: () => void navigate("/") },
        { keys: "g w", does: texts.works, act: () => void navigate("/artworks") },
        { keys: "g t", does: texts.tags, act: () => void navigate("/tags") },
        { keys: "n", does: texts.post, act: () => void navigate("/artwork/new") },
        { keys: "?", does: texts.shortcuts, act: () => openSheet(true) },
      ],
      [texts, navigate],
    ),
  );
  const page = useRoutes(routes);
  return (
    <div className={styles.shell}>
      <a href="#page" className={styles.skip}>
        {texts.skip}
      </a>
      <Header />
      <main id="page" tabIndex={-1} className={styles.main}>
        <Boundary place={pathname}>
          <Suspense fallback={<PageSkeleton />}>
            <Fragment key={pathname}>
              {page}
              <Arrival />
            </Fragment>
          </Suspense>
        </Boundary>
      </main>
      <footer className={styles.footer}>
        <p>神ロダ Kamiroda</p>
        <button type="button" onClick={() => openSheet(true)}>
          {texts.shortcuts}
        </button>
      </footer>
      <Suspense>
        <DropLayer />
      </Suspense>
      {sheetIsOpen && (
        <Suspense>
          <ShortcutSheet onClose={() => openSheet(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Stands behind a page, so that what it does happens once the page is there. */
function Arrival() {
  useArrival();
  return null;
}

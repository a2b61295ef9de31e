import { Fragment, lazy, Suspense, useMemo, useState } from "react";
import { type Location, useLocation, useNavigate, useNavigationType, useRoutes } from "react-router";

import { useMessages } from "~/lib/i18n/messages";
import { Arrived, Covered, overOf } from "~/lib/over";
import { useShortcutKeys, useShortcuts } from "~/lib/shortcuts";
import { Boundary } from "~/ui/Boundary";

import { appMessages } from "./appMessages";
import { Header } from "./Header";
import { Layer } from "./Layer";
import { PageSkeleton } from "./PageSkeleton";
import { routes } from "./routes";
import styles from "./Shell.module.css";
import { useArrival } from "./useArrival";

const DropLayer = lazy(() =>
  import("~/features/posting/DropLayer").then(({ DropLayer: layer }) => ({ default: layer })),
);
const ShortcutSheet = lazy(() => import("./ShortcutSheet").then(({ ShortcutSheet: sheet }) => ({ default: sheet })));

/** What stands around every page; a work that was opened from a list lies over all of it. */
export function Shell() {
  const texts = useMessages(appMessages);
  const location = useLocation();
  const over = overOf(location);
  const beneath = over?.page ?? location;
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
  const page = useRoutes(routes, beneath);
  return (
    <Arrived value={useNavigationType()}>
      <Covered value={over !== null}>
        <div className={styles.shell} inert={over !== null}>
          <a href="#page" className={styles.skip}>
            {texts.skip}
          </a>
          <Header at={beneath.pathname} />
          <main id="page" tabIndex={-1} className={styles.main}>
            <Boundary place={beneath.pathname}>
              <Suspense fallback={<PageSkeleton />}>
                <Fragment key={beneath.pathname}>
                  {page}
                  <Arrival at={beneath} isCovered={over !== null} />
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
        </div>
      </Covered>
      {over && <Layer />}
      <Suspense>
        <DropLayer />
      </Suspense>
      {sheetIsOpen && (
        <Suspense>
          <ShortcutSheet onClose={() => openSheet(false)} />
        </Suspense>
      )}
    </Arrived>
  );
}

/** Stands behind a page, so that what it does happens once the page is there. */
function Arrival({ at, isCovered }: { at: Location; isCovered: boolean }) {
  useArrival(at, isCovered);
  return null;
}

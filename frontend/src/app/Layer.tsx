import { Fragment, type RefObject, Suspense, useLayoutEffect, useMemo, useRef } from "react";
import { useLocation, useNavigate, useRoutes } from "react-router";

import { useMessages } from "~/lib/i18n/messages";
import { useShortcuts } from "~/lib/shortcuts";
import { Boundary } from "~/ui/Boundary";
import { IconButton } from "~/ui/IconButton";
import { crossIcon } from "~/ui/icons";

import { appMessages } from "./appMessages";
import styles from "./Layer.module.css";
import { PageSkeleton } from "./PageSkeleton";
import { routes } from "./routes";
import { useLayerArrival } from "./useArrival";

/**
 * A work over the page that it was opened from, which stays as it is; Back, Escape, and a press beside it lead there. It
 * is no `dialog` that the browser opens, because toasts, and their Undo, must stay within reach.
 */
export function Layer() {
  const texts = useMessages(appMessages);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const layer = useRef<HTMLDivElement>(null);
  const close = useMemo(() => () => void navigate(-1), [navigate]);
  useShortcuts(useMemo(() => [{ keys: "Escape", does: texts.closeWork, act: close }], [texts, close]));
  useLayoutEffect(() => layer.current?.focus({ preventScroll: true }), []);
  const page = useRoutes(routes);
  return (
    <div ref={layer} role="dialog" aria-modal="true" aria-label={texts.work} tabIndex={-1} className={styles.layer}>
      <div className={styles.beside} onClick={close} />
      <div className={styles.sheet}>
        <div className={styles.close}>
          <IconButton icon={crossIcon} label={texts.closeWork} onClick={close} />
        </div>
        <Boundary place={pathname}>
          <Suspense fallback={<PageSkeleton />}>
            <Fragment key={pathname}>
              {page}
              <Arrival layer={layer} path={pathname} />
            </Fragment>
          </Suspense>
        </Boundary>
      </div>
    </div>
  );
}

function Arrival({ layer, path }: { layer: RefObject<HTMLElement | null>; path: string }) {
  useLayerArrival(layer, path);
  return null;
}

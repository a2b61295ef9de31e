import { type RefObject, useLayoutEffect } from "react";
import { type Location, NavigationType, useNavigationType } from "react-router";

import { type Place, places } from "~/lib/places";

let arrivals = 0;
let shownPath = "";

history.scrollRestoration = "manual";
addEventListener("popstate", () => (document.documentElement.dataset.leaving = ""));

/**
 * What happens when a page is there: who follows a link begins at its top, with its title read out; who comes Back is
 * where they were, on the link that they followed. While another page lies over it, it keeps still.
 */
export function useArrival({ key, pathname }: Location, isCovered: boolean): void {
  const type = useNavigationType();
  useLayoutEffect(() => {
    const place = type === NavigationType.Pop ? places.get(key) : undefined;
    const isNewPage = pathname !== shownPath;
    if (place) returnTo(place, !isCovered);
    else if (isNewPage) begin(arrivals > 0 && !isCovered);
    arrivals++;
    delete document.documentElement.dataset.leaving;
    shownPath = pathname;
    return isCovered ? undefined : follow(key);
  }, [key, pathname, type, isCovered]);
}

/** The same for a work that lies over a page: it scrolls by itself, and each work that follows begins anew. */
export function useLayerArrival(layer: RefObject<HTMLElement | null>, path: string): void {
  useLayoutEffect(() => {
    delete document.documentElement.dataset.leaving;
    layer.current?.scrollTo({ top: 0, behavior: "instant" });
    layer.current?.querySelector<HTMLElement>("[data-page-title]")?.focus({ preventScroll: true });
  }, [layer, path]);
}

function begin(focusTitle: boolean) {
  scrollTo({ top: 0, behavior: "instant" });
  if (focusTitle) document.querySelector<HTMLElement>("[data-page-title]")?.focus({ preventScroll: true });
}

function returnTo({ scroll, link, wall }: Place, focusLink: boolean) {
  // A wall knows by its works where it was, which holds when others came or went.
  const come = () => {
    if (!wall && Math.abs(scrollY - scroll) > 1) jump(scroll);
  };
  come();
  // Once more when what measures itself has done so.
  requestAnimationFrame(() => {
    come();
    requestAnimationFrame(() => {
      if (link && focusLink)
        document.querySelector<HTMLElement>(`main a[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true });
    });
  });
}

/** Walls draw what is near; they hear of it now, not when the browser tells them, so that nothing is blank meanwhile. */
function jump(top: number) {
  scrollTo({ top, behavior: "instant" });
  dispatchEvent(new Event("scroll"));
}

/** Remembers where a page is scrolled to, and which of its links has the focus, while it is shown. */
function follow(key: string): () => void {
  const note = () => places.set(key, { ...places.get(key), scroll: scrollY, link: linkIn(document.activeElement) });
  addEventListener("scroll", note, { passive: true });
  addEventListener("focusin", note);
  return () => {
    removeEventListener("scroll", note);
    removeEventListener("focusin", note);
  };
}

function linkIn(element: Element | null): string | null {
  return element?.closest("main") ? element.getAttribute("href") : null;
}

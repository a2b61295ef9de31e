import { type RefObject, useLayoutEffect, useRef } from "react";
import { useLocation } from "react-router";

import { places, type Seen } from "~/lib/places";

import { placeAt, seenAt, type Shown } from "./seen";

/** Works that are to be where they were while the window was scrolled to `scroll`. */
type Kept = { key: string; works: readonly Seen[]; scroll: number };

/**
 * Keeps what is seen of a wall where it is, whatever comes, goes or is laid out anew above it, and remembers it for the
 * entry in the history; who comes back to the entry sees it there again. What the history forgot is not kept either.
 * `onLost` is asked when nothing of it is left, and answers whether it may come yet.
 */
export function useKeptPlace(list: RefObject<HTMLElement | null>, shown: Shown, onLost: () => boolean): void {
  const { key } = useLocation();
  const kept = useRef<Kept | null>(null);
  const scrolledTo = useRef(-1);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || shown.layout.rows.length === 0) return;
    const wall = places.get(key)?.wall;
    const now = kept.current?.key === key ? kept.current : { key, works: wall?.works ?? [], scroll: scrollY };
    const moved = scrollY - now.scroll;
    const work = now.works.find(([id]) => shown.ids.includes(id));
    if (work && wall) {
      scrollTo({ top: scrollY + distance(element, shown, work) + moved, behavior: "instant" });
      scrolledTo.current = scrollY;
      // Walls draw what is near; they hear of it now, not when the browser tells them, so that nothing is blank meanwhile.
      dispatchEvent(new Event("scroll"));
      kept.current = { ...now, scroll: scrollY - moved };
    } else if (!wall || now.works.length === 0 || !onLost()) {
      kept.current = { key, works: seenAt(shown, topOf(element)), scroll: scrollY };
    }
  }, [list, key, shown, onLost]);
  useLayoutEffect(() => {
    const note = () => {
      // What was scrolled here, not by the reader, changes nothing about what they look at.
      if (!list.current || shown.layout.rows.length === 0 || Math.abs(scrollY - scrolledTo.current) < 1) return;
      const top = topOf(list.current);
      scrolledTo.current = -1;
      kept.current = { key, works: seenAt(shown, top), scroll: scrollY };
      places.set(key, { scroll: scrollY, link: null, ...places.get(key), wall: placeAt(shown, top) });
    };
    addEventListener("scroll", note, { passive: true });
    return () => removeEventListener("scroll", note);
  }, [list, key, shown]);
}

/** How far the window must be scrolled for a work to be where it was. */
function distance(list: HTMLElement, { layout, ids }: Shown, [id, top]: Seen): number {
  return topOf(list) + (layout.places[ids.indexOf(id)]?.top ?? 0) - top;
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top;
}

import { useCallback, useLayoutEffect, useRef, useTransition } from "react";
import { useLocation } from "react-router";

import { beginAt, beginningOf, places } from "~/lib/places";

import type { WallPages } from "./pages";

type Beginning = {
  /** Shows the list from its true beginning, with what is new. */
  toTop: () => void;
  /** Looks for what is not in the list where it was seen last; false when that is where the list began anyway. */
  toPlace: () => boolean;
};

/** How a wall's list begins anew elsewhere; what was there stays until the other is. */
export function useBeginning({ refetch, hasPrevious }: Pick<WallPages, "refetch" | "hasPrevious">): Beginning {
  const { key } = useLocation();
  const [isComing, start] = useTransition();
  const isLeaving = useRef(false);
  const begin = useCallback(
    (after: string | null, isFresh = false) => {
      beginAt(key, after);
      const fetchPolicy = isFresh ? "network-only" : "store-and-network";
      start(() => void refetch({ after, begun: after }, { fetchPolicy }));
    },
    [key, refetch],
  );
  useLayoutEffect(() => {
    if (!isLeaving.current || hasPrevious) return;
    isLeaving.current = false;
    places.delete(key);
    scrollTo({ top: 0, behavior: "instant" });
    document.querySelector<HTMLElement>("[data-page-title]")?.focus({ preventScroll: true });
  });
  const toTop = useCallback(() => {
    isLeaving.current = true;
    begin(null, hasPrevious);
  }, [begin, hasPrevious]);
  const toPlace = useCallback(() => {
    const after = places.get(key)?.wall?.after;
    if (isLeaving.current || after === undefined || after === beginningOf(key)) return isComing;
    begin(after);
    return true;
  }, [key, begin, isComing]);
  return { toTop, toPlace };
}

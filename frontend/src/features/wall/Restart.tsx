import { type ReactNode, useEffect } from "react";
import { useLocation } from "react-router";

import { beginningOf } from "~/lib/places";

import type { WallPages } from "./pages";
import { useBeginning } from "./useBeginning";

/** A list with nothing in it: where it was begun in the middle, and all that followed is gone, it begins at its top. */
export function Restart({ pages, children }: { pages: WallPages; children: ReactNode }) {
  const { key } = useLocation();
  const { toTop } = useBeginning(pages);
  const wasBegun = beginningOf(key) !== null;
  useEffect(() => {
    if (wasBegun) toTop();
  }, [wasBegun, toTop]);
  return wasBegun ? null : children;
}

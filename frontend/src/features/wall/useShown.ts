import { useMemo, useState } from "react";
import { useLocation } from "react-router";

import type { Wall_artworks$data } from "~/__generated__/Wall_artworks.graphql";
import { useHidden } from "~/lib/hidden";
import { places } from "~/lib/places";
import { ruleFor } from "~/lib/viewer/ratingRules";
import { useViewer } from "~/lib/viewer/ViewerProvider";

import { justifyAround } from "./justifyAround";
import type { Edge, WallPages } from "./pages";
import type { Shown } from "./seen";
import { rowsFor } from "./useWidth";

/** What this viewer sees of a list, and where. Works that wait for others to fill the topmost row are left out. */
export function useShown(
  all: Wall_artworks$data,
  works: readonly Edge<unknown>[],
  { hasNext, hasPrevious }: WallPages,
  width: number,
): { artworks: Wall_artworks$data; shown: Shown } {
  const { rules } = useViewer();
  const hidden = useHidden();
  const seen = useMemo(
    () => all.filter(({ id, rating }) => ruleFor(rating, rules) !== "HIDE" && !hidden.has(id)),
    [all, rules, hidden],
  );
  const ids = useMemo(() => seen.map(({ id }) => id), [seen]);
  const origin = useOrigin(ids, hasPrevious);
  return useMemo(() => {
    const ratios = seen.map(({ topIllust }) => (topIllust ? topIllust.width / topIllust.height : 1));
    const options = { width, ...rowsFor(width), open: hasNext, openAbove: hasPrevious };
    const { start, layout } = justifyAround(ratios, origin, options);
    const list = all.map(({ id }, at) => ({ id, cursor: works[at]?.cursor ?? "" }));
    const shown = { layout, ids: ids.slice(start), origin: origin - start, list, hasPrevious };
    return { artworks: seen.slice(start), shown };
  }, [all, works, seen, ids, origin, width, hasNext, hasPrevious]);
}

/**
 * The work from which rows are laid out: the first of a list that begins at its beginning; of another the one that was
 * first when it was begun, so that rows stay as they are when others come before.
 */
function useOrigin(ids: readonly string[], hasPrevious: boolean): number {
  const { key } = useLocation();
  const [pinned, pin] = useState<{ key: string; works: readonly string[] }>();
  let works = pinned?.key === key ? pinned.works : (places.get(key)?.wall?.origin ?? []);
  let found = works.find((id) => ids.includes(id));
  if (!found && hasPrevious && ids.length > 0) {
    works = ids.slice(0, 8);
    found = ids[0];
  }
  if (pinned?.key !== key || pinned.works !== works) pin({ key, works });
  return found ? ids.indexOf(found) : 0;
}

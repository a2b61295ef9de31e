import type { Seen, WallPlace } from "~/lib/places";

import type { Layout } from "./justify";

/** What a wall shows, from its first work that has a place. */
export type Shown = {
  layout: Layout;
  ids: readonly string[];
  /** The work among them from which rows are laid out in both directions. */
  origin: number;
  /** Every work of the list, those too that have no place yet or that this viewer does not see. */
  list: readonly { id: string; cursor: string }[];
  hasPrevious: boolean;
};

/** What lies above this many pixels from the screen's top is behind the header. */
const HEADER = 60;
/** A list that is begun anew begins so many rows above what was seen: there is something to scroll up to at once. */
const ABOVE = 2;
/** How many works are remembered, so that one is left when others were deleted. */
const AFTER = 8;
const BEFORE = 4;

/** The works on the screen, best first, when the wall begins at `top`; none where a page begins, whose top says it all. */
export function seenAt({ layout: { rows, places }, ids, hasPrevious }: Shown, top: number): readonly Seen[] {
  if (top > HEADER && !hasPrevious) return [];
  const first = rowAt(rows, HEADER - top)?.first ?? 0;
  const seen = (index: number): Seen[] => {
    const [id, place] = [ids[index], places[index]];
    return id !== undefined && place ? [[id, top + place.top]] : [];
  };
  const after = Array.from({ length: AFTER }, (_, step) => first + step);
  const before = Array.from({ length: BEFORE }, (_, step) => first - 1 - step);
  return [...after, ...before].flatMap(seen);
}

/** What to remember of a wall whose top is there on the screen; nothing while the page's own top is seen. */
export function placeAt(shown: Shown, top: number): WallPlace | undefined {
  const works = seenAt(shown, top);
  const { rows } = shown.layout;
  const row = rowAt(rows, HEADER - top);
  if (works.length === 0 || !row) return undefined;
  const first = rows[Math.max(0, rows.indexOf(row) - ABOVE)]?.first ?? 0;
  return { after: cursorBefore(shown, first), origin: originsOf(shown, first, top), works };
}

/** From where the rows on the screen are laid out again as they are: a list that began at its beginning needs no such work. */
function originsOf({ layout: { rows }, ids, origin, hasPrevious }: Shown, first: number, top: number): string[] {
  if (origin === 0 && !hasPrevious) return [];
  const below = rows.find((row) => row.top + top >= innerHeight)?.first ?? ids.length - 1;
  const nearest = Math.max(first, Math.min(origin, below));
  return [...ids.slice(origin, origin + 1), ...ids.slice(nearest, nearest + AFTER)];
}

function rowAt(rows: Layout["rows"], offset: number) {
  return rows.find((row) => row.top + row.height > offset) ?? rows.at(-1);
}

function cursorBefore({ list, ids, hasPrevious }: Shown, first: number): string | null {
  const at = list.findIndex(({ id }) => id === ids[first]);
  return list[hasPrevious ? Math.max(0, at - 1) : at - 1]?.cursor ?? null;
}

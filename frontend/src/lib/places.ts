import { useMemo } from "react";
import { useLocation } from "react-router";

/** A work on the screen, and how many pixels below the screen's top it was. */
export type Seen = readonly [id: string, top: number];

/** What a wall needs to be drawn again as it was seen, without all that lies above. */
export type WallPlace = {
  /** The cursor that the list begins after; null for its true beginning. */
  after: string | null;
  /** Works from which rows can be laid out, upwards and downwards, so that they are the same again; the best first. */
  origin: readonly string[];
  /** What was on the screen, the uppermost first, and what was just above: when one is gone, the next shows the place. */
  works: readonly Seen[];
};

/** Where somebody was on a page. */
export type Place = { scroll: number; link: string | null; wall?: WallPlace | undefined };

const KEPT = "kamiroda.places";
const begun = new Map<string, string | null>();

/** Where somebody was, by the key of the entry in the history: a link that is shared carries nobody's place. */
export const places = new Map<string, Place>(kept());

// An entry that the browser made, not a link of ours, has no key yet.
history.replaceState({ key: Math.random().toString(36).slice(2), ...(history.state as object | null) }, "");
["pagehide", "visibilitychange"].forEach((leaving) =>
  addEventListener(leaving, () => sessionStorage.setItem(KEPT, JSON.stringify([...places].slice(-50)))),
);

/** The cursor after which an entry's list begins: as long as the document lives, the one that it began after first. */
export function beginningOf(key: string): string | null {
  const known = begun.get(key);
  return known === undefined ? beginAt(key, places.get(key)?.wall?.after ?? null) : known;
}

/** From now on the entry's list begins there. */
export function beginAt(key: string, after: string | null): string | null {
  begun.set(key, after);
  return after;
}

/** Where the list of the page that asks begins: it stays the same while somebody is there. */
export function useBegun(): string | null {
  const { key } = useLocation();
  return useMemo(() => beginningOf(key), [key]);
}

function kept(): [string, Place][] {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "[]") as [string, Place][];
  } catch {
    return [];
  }
}

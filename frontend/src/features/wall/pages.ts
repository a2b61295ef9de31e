import type { FetchPolicy } from "relay-runtime";

import type { Pages } from "~/ui/More";

/** A work of a list, and the cursor that the list goes on from behind it. */
export type Edge<T> = { cursor: string; node: T };

/**
 * What usePaginationFragment gives of a list that goes on in both directions, in the order in which it is shown. Its
 * fragment may give no count a default value, or Relay would ask for that many from the other end, too.
 */
export type WallPages = Pages & {
  hasPrevious: boolean;
  isLoadingPrevious: boolean;
  loadPrevious: Pages["loadNext"];
  /** Begins the list anew; `begun` tells lists apart that began elsewhere. */
  refetch: (from: { after: string | null; begun: string | null }, options: { fetchPolicy: FetchPolicy }) => unknown;
};

/** What comes before a list, as if it followed. */
export function upwards({ hasPrevious, isLoadingPrevious, loadPrevious }: Omit<WallPages, "refetch">): Pages {
  return { hasNext: hasPrevious, isLoadingNext: isLoadingPrevious, loadNext: loadPrevious };
}

/** So many works are asked for at once. */
export const PAGE = 40;

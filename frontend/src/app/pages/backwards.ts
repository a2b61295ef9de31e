import type { WallPages } from "~/features/wall/pages";
import type { Pages } from "~/ui/More";

type Before = Pick<WallPages, "hasPrevious" | "isLoadingPrevious" | "loadPrevious">;
type BothWays = Before &
  Pages & {
    refetch: (
      from: { before: string | null; begun: string | null },
      options: Parameters<WallPages["refetch"]>[1],
    ) => unknown;
  };

/** A list that the server keeps oldest first goes on, when it is shown newest first, with what came before. */
export function backwards({ hasPrevious, isLoadingPrevious, loadPrevious }: Before): Pages {
  return { hasNext: hasPrevious, isLoadingNext: isLoadingPrevious, loadNext: loadPrevious };
}

/** The same for a list that goes on in both directions. */
export function turned({ hasNext, isLoadingNext, loadNext, refetch, ...pages }: BothWays): WallPages {
  return {
    ...backwards(pages),
    hasPrevious: hasNext,
    isLoadingPrevious: isLoadingNext,
    loadPrevious: loadNext,
    refetch: ({ after, begun }, options) => refetch({ before: after, begun }, options),
  };
}

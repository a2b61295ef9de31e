import type { Pages } from "~/ui/More";

type BothWays = {
  hasPrevious: boolean;
  isLoadingPrevious: boolean;
  loadPrevious: Pages["loadNext"];
};

/** A list that the server keeps oldest first goes on, when it is shown newest first, with what came before. */
export function backwards({ hasPrevious, isLoadingPrevious, loadPrevious }: BothWays): Pages {
  return { hasNext: hasPrevious, isLoadingNext: isLoadingPrevious, loadNext: loadPrevious };
}

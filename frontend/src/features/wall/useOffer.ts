import { useMemo } from "react";

import { useOfferList } from "~/lib/lists";

import { PAGE, upwards, type WallPages } from "./pages";
import type { Pages } from "~/ui/More";

/** Lets a work that is opened from a wall be followed by its neighbours there, and the wall go on meanwhile. */
export function useOffer(label: string, ids: readonly string[], pages: WallPages): void {
  const more = useAsk(pages);
  const earlier = useAsk(upwards(pages));
  useOfferList(
    label,
    useMemo(() => ({ ids, more, earlier }), [ids, more, earlier]),
  );
}

function useAsk({ hasNext, isLoadingNext, loadNext }: Pages): (() => void) | undefined {
  return useMemo(
    () => (hasNext && !isLoadingNext ? () => void loadNext(PAGE) : undefined),
    [hasNext, isLoadingNext, loadNext],
  );
}

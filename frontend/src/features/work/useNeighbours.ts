import { useEffect, useRef } from "react";
import { graphql, useFragment } from "react-relay";
import { useLocation } from "react-router";

import type { useNeighbours_artwork$key } from "~/__generated__/useNeighbours_artwork.graphql";
import { useList, type WorkList } from "~/lib/lists";
import { prepare, workPath } from "~/lib/navigation";
import { overOf } from "~/lib/over";

export type Neighbours = { next: string | undefined; previous: string | undefined };

/** So many works before the end of a list, what follows is fetched. */
const NEAR_THE_END = 4;

/** The works before and after: in the list that somebody came from, else the same artist's newer and older one. */
export function useNeighbours(artwork: useNeighbours_artwork$key): Neighbours {
  const { id, nextArtwork, previousArtwork } = useFragment(
    graphql`
      fragment useNeighbours_artwork on Artwork {
        id
        nextArtwork {
          id
        }
        previousArtwork {
          id
        }
      }
    `,
    artwork,
  );
  const list = useList(overOf(useLocation())?.list);
  const at = list?.ids.indexOf(id) ?? -1;
  useMore(at, list);
  const found =
    list && at >= 0
      ? { next: list.ids[at + 1], previous: list.ids[at - 1] }
      : { next: nextArtwork?.id, previous: previousArtwork?.id };
  useEffect(() => {
    if (found.next) prepare(workPath(found.next), "data");
  }, [found.next]);
  return found;
}

/** Asks once for each end: a list that could not be continued says so itself, and offers to try again. */
function useMore(at: number, list: WorkList | undefined) {
  const asked = useRef(0);
  useEffect(() => {
    if (!list?.more || at < list.ids.length - NEAR_THE_END || asked.current === list.ids.length) return;
    asked.current = list.ids.length;
    list.more();
  }, [at, list]);
}

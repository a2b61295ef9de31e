import { useEffect, useRef } from "react";
import { graphql, useFragment } from "react-relay";
import { useLocation } from "react-router";

import type { useNeighbours_artwork$key } from "~/__generated__/useNeighbours_artwork.graphql";
import { useList } from "~/lib/lists";
import { prepare, workPath } from "~/lib/navigation";
import { overOf } from "~/lib/over";

export type Neighbours = { next: string | undefined; previous: string | undefined };

/** So many works before an end of a list, what lies beyond is fetched. */
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
  const isKnown = list !== undefined && at >= 0;
  useOnce(isKnown && at >= list.ids.length - NEAR_THE_END ? list.more : undefined, list?.ids.at(-1));
  useOnce(isKnown && at < NEAR_THE_END ? list.earlier : undefined, list?.ids[0]);
  const found =
    list && at >= 0
      ? { next: list.ids[at + 1], previous: list.ids[at - 1] }
      : { next: nextArtwork?.id, previous: previousArtwork?.id };
  useEffect(() => {
    if (found.next) prepare(workPath(found.next), "data");
  }, [found.next]);
  return found;
}

/** Asks once at each end: a list that could not be continued says so itself, and offers to try again. */
function useOnce(ask: (() => void) | undefined, end: string | undefined) {
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (!ask || asked.current === end) return;
    asked.current = end;
    ask();
  }, [ask, end]);
}

import { useMemo, useRef } from "react";
import { graphql, useFragment } from "react-relay";

import type { Strip_artworks$key } from "~/__generated__/Strip_artworks.graphql";
import { useHidden } from "~/lib/hidden";
import { useOfferList } from "~/lib/lists";
import { ruleFor } from "~/lib/viewer/ratingRules";
import { useViewer } from "~/lib/viewer/ViewerProvider";

import { justify } from "./justify";
import { Tile } from "./Tile";
import { useArrowKeys } from "./useArrowKeys";
import { rowsFor, useWidth } from "./useWidth";
import styles from "./Wall.module.css";

type Props = { artworks: Strip_artworks$key; label: string; rows: number };

/** The first works of a list, in a few full rows. */
export function Strip({ artworks, label, rows }: Props) {
  const all = useFragment(
    graphql`
      fragment Strip_artworks on Artwork @relay(plural: true) {
        id
        rating
        topIllust {
          width
          height
        }
        ...Tile_artwork
      }
    `,
    artworks,
  );
  const { rules } = useViewer();
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(list);
  const hidden = useHidden();
  const shown = useMemo(
    () => all.filter(({ id, rating }) => ruleFor(rating, rules) !== "HIDE" && !hidden.has(id)),
    [all, rules, hidden],
  );
  useOfferList(
    label,
    useMemo(() => ({ ids: shown.map(({ id }) => id) }), [shown]),
  );
  const layout = useMemo(() => {
    const ratios = shown.map(({ topIllust }) => (topIllust ? topIllust.width / topIllust.height : 1));
    return justify(ratios, { width, ...rowsFor(width), rows });
  }, [shown, width, rows]);
  const onKeyDown = useArrowKeys(list, layout);
  return (
    <ul ref={list} aria-label={label} className={styles.wall} style={{ height: layout.height }} onKeyDown={onKeyDown}>
      {layout.places.map((place, index) => {
        const artwork = shown[index];
        return (
          artwork && (
            <Tile
              key={artwork.id}
              artwork={artwork}
              place={place}
              index={index}
              total={layout.places.length}
              list={label}
            />
          )
        );
      })}
    </ul>
  );
}

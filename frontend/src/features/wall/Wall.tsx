import { useMemo, useRef } from "react";
import { graphql, useFragment } from "react-relay";

import type { Wall_artworks$key } from "~/__generated__/Wall_artworks.graphql";
import { useHidden } from "~/lib/hidden";
import { useOfferList } from "~/lib/lists";
import { ruleFor } from "~/lib/viewer/ratingRules";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { More, type Pages } from "~/ui/More";

import { justify, within } from "./justify";
import { Tile } from "./Tile";
import { useArrowKeys } from "./useArrowKeys";
import { useStretch } from "./useStretch";
import { rowsFor, useWidth } from "./useWidth";
import styles from "./Wall.module.css";

const PAGE = 40;

type Props = {
  artworks: Wall_artworks$key;
  /** What the list shows, for screen readers. */
  label: string;
  total?: number | undefined;
  pages: Pages;
};

/** Works in justified rows; only those near the screen are drawn, and more are fetched before the end is in sight. */
export function Wall({ artworks, label, total, pages }: Props) {
  const all = useFragment(
    graphql`
      fragment Wall_artworks on Artwork @relay(plural: true) {
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
  const stretch = useStretch(list);
  const hidden = useHidden();
  const shown = useMemo(
    () => all.filter(({ id, rating }) => ruleFor(rating, rules) !== "HIDE" && !hidden.has(id)),
    [all, rules, hidden],
  );
  const { hasNext, isLoadingNext, loadNext } = pages;
  useOfferList(
    label,
    useMemo(() => {
      const more = hasNext && !isLoadingNext ? () => void loadNext(PAGE) : undefined;
      return { ids: shown.map(({ id }) => id), more };
    }, [shown, hasNext, isLoadingNext, loadNext]),
  );
  const layout = useMemo(() => {
    const ratios = shown.map(({ topIllust }) => (topIllust ? topIllust.width / topIllust.height : 1));
    return justify(ratios, { width, ...rowsFor(width), open: hasNext });
  }, [shown, width, hasNext]);
  const drawn = within(layout, stretch.top, stretch.bottom);
  const onKeyDown = useArrowKeys(list, layout);
  return (
    <section aria-label={label}>
      <ul ref={list} className={styles.wall} style={{ height: layout.height }} onKeyDown={onKeyDown}>
        {shown.slice(drawn.first, drawn.end).map((artwork, offset) => {
          const index = drawn.first + offset;
          const place = layout.places[index];
          return (
            place && <Tile key={artwork.id} artwork={artwork} place={place} index={index} total={total} list={label} />
          );
        })}
      </ul>
      <More pages={pages} count={PAGE} isNear={width > 0 && layout.height < stretch.bottom + innerHeight} />
    </section>
  );
}

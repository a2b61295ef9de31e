import { type ReactNode, useMemo, useRef } from "react";
import { graphql, useFragment } from "react-relay";

import type { Wall_artworks$key } from "~/__generated__/Wall_artworks.graphql";
import { More } from "~/ui/More";

import { Above } from "./Above";
import { within } from "./justify";
import { NewWorks } from "./NewWorks";
import { type Edge, PAGE, type WallPages } from "./pages";
import { Restart } from "./Restart";
import { Tile } from "./Tile";
import { useArrowKeys } from "./useArrowKeys";
import { useBeginning } from "./useBeginning";
import { useKeptPlace } from "./useKeptPlace";
import { useOffer } from "./useOffer";
import { useShown } from "./useShown";
import { useStretch } from "./useStretch";
import { useWidth } from "./useWidth";
import styles from "./Wall.module.css";

type Props = {
  works: readonly Edge<Wall_artworks$key[number]>[];
  /** What the list shows, for screen readers. */
  label: string;
  total?: number | undefined;
  pages: WallPages;
  /** New works are told of: they would stand first. */
  isNewestFirst?: boolean;
};

/** A list of works that goes on in both directions, or `empty` where there is none. */
export function Wall({ empty, ...props }: Props & { empty: ReactNode }) {
  return props.works.length > 0 ? <Works {...props} /> : <Restart pages={props.pages}>{empty}</Restart>;
}

/** Works in justified rows; only those near the screen are drawn, and more are fetched before an end is in sight. */
function Works({ works, label, total, pages, isNewestFirst = false }: Props) {
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
    useMemo(() => works.map(({ node }) => node), [works]),
  );
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(list);
  const stretch = useStretch(list);
  const { artworks, shown } = useShown(all, works, pages, width);
  const { layout } = shown;
  useOffer(label, shown.ids, pages);
  const { toTop, toPlace } = useBeginning(pages);
  useKeptPlace(list, shown, toPlace);
  const drawn = within(layout, stretch.top, stretch.bottom);
  const onKeyDown = useArrowKeys(list, layout);
  return (
    <section aria-label={label}>
      {isNewestFirst && <NewWorks known={new Set(all.map(({ id }) => id))} onShow={toTop} />}
      {pages.hasPrevious && (
        <Above pages={pages} isNear={width > 0 && stretch.isKnown && stretch.top < innerHeight} onTop={toTop} />
      )}
      <ul ref={list} className={styles.wall} style={{ height: layout.height }} onKeyDown={onKeyDown}>
        {artworks.slice(drawn.first, drawn.end).map((artwork, offset) => {
          const index = drawn.first + offset;
          const place = layout.places[index];
          const at = { index, total, isAdrift: pages.hasPrevious };
          return place && <Tile key={artwork.id} artwork={artwork} place={place} {...at} list={label} />;
        })}
      </ul>
      <More pages={pages} count={PAGE} isNear={width > 0 && layout.height < stretch.bottom + innerHeight} />
    </section>
  );
}

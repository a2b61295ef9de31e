import { justify, type Layout, type Options, shown } from "./justify";

/** What more than to `justify` there is to say of a list that was begun in its middle. */
type Around = Options & {
  /** More works will come before the first: those that do not fill the topmost row wait for them. */
  openAbove: boolean;
};

/** `start` works at the beginning have no place yet; the layout's first is the one behind them. */
type Part = { start: number; layout: Layout };

/** The topmost rows are laid out anew when the beginning is there, so many of them. */
const CROWN = 2;
/** A row higher than so many times the height that was asked for would look like a mistake. */
const TALLEST = 1.7;

/**
 * Lays works out in rows that begin at one of them, downwards as always and upwards as in a mirror: a row stays as it is
 * whatever comes above or below. Only when the list's beginning is there, the uppermost rows share out what is left over.
 */
export function justifyAround(ratios: readonly number[], origin: number, options: Around): Part {
  const below = justify(ratios.slice(origin), options);
  if (origin === 0 || options.width === 0) return { start: 0, layout: below };
  const above = mirrored(justify(ratios.slice(0, origin).reverse(), { ...options, open: true }), options.width);
  const left = origin - above.places.length;
  if (options.openAbove || left === 0) return { start: left, layout: stacked(above, below, options.gap) };
  const rest = without(above, CROWN);
  const crown = evenly(ratios.slice(0, origin - rest.places.length), options);
  if (!crown) return { start: 0, layout: justify(ratios, options) };
  return { start: 0, layout: stacked(stacked(crown, rest, options.gap), below, options.gap) };
}

/** The same rows from the last to the first, each from right to left. */
function mirrored({ places, rows, height }: Layout, width: number): Layout {
  return {
    places: places
      .map((it) => ({ ...it, left: width - it.left - it.width, top: height - it.top - it.height }))
      .reverse(),
    rows: rows
      .map(({ first, end, top, ...row }) => ({
        ...row,
        first: places.length - end,
        end: places.length - first,
        top: height - top - row.height,
      }))
      .reverse(),
    height,
  };
}

function stacked(above: Layout, below: Layout, gap: number): Layout {
  if (above.rows.length === 0) return below;
  if (below.rows.length === 0) return above;
  return {
    places: [...above.places, ...moved(below, 0, above.height + gap).places],
    rows: [...above.rows, ...moved(below, above.places.length, above.height + gap).rows],
    height: above.height + gap + below.height,
  };
}

function without(layout: Layout, count: number): Layout {
  const next = layout.rows[count];
  if (!next) return { places: [], rows: [], height: 0 };
  const { places, rows } = moved(layout, -next.first, -next.top);
  return { places: places.slice(next.first), rows: rows.slice(count), height: layout.height - next.top };
}

function moved({ places, rows, height }: Layout, works: number, pixels: number): Layout {
  return {
    places: places.map((place) => ({ ...place, top: place.top + pixels })),
    rows: rows.map((row) => ({ ...row, first: row.first + works, end: row.end + works, top: row.top + pixels })),
    height,
  };
}

/** Full rows of all these works, as near as can be to the height that was asked for; none when a row would be too high. */
function evenly(ratios: readonly number[], { width, target, gap }: Options): Layout | null {
  const height = (first: number, end: number) =>
    (width - gap * (end - first - 1)) / ratios.slice(first, end).reduce((sum, ratio) => sum + shown(ratio), 0);
  const best: { cost: number; first: number }[] = [{ cost: 0, first: 0 }];
  for (let end = 1; end <= ratios.length; end++) {
    const ways = best.map(({ cost }, first) => ({ cost: cost + Math.log(height(first, end) / target) ** 2, first }));
    best.push(ways.reduce((one, other) => (other.cost < one.cost ? other : one)));
  }
  const rows: Layout[] = [];
  for (let end = ratios.length; end > 0; end = best[end]?.first ?? 0) {
    const first = best[end]?.first ?? 0;
    if (height(first, end) > TALLEST * target) return null;
    rows.unshift(justify(ratios.slice(first, end), { width, gap, target: height(first, end), rows: 1 }));
  }
  return rows.reduce((above, row) => stacked(above, row, gap));
}

/** Where a work lies on the wall, in pixels from its upper left corner. */
export type Place = { left: number; top: number; width: number; height: number };
/** A row holds the works from `first` to before `end`. */
export type Row = { first: number; end: number; top: number; height: number };
export type Layout = { places: Place[]; rows: Row[]; height: number };

export type Options = {
  width: number;
  /** The height that rows come close to. */
  target: number;
  gap: number;
  /** More works will follow: the last row waits for them unless it is full. */
  open?: boolean;
  /** At most so many rows, and none that is not full, except the first. */
  rows?: number;
};

/** Very long or tall pictures show their middle, or they would leave no room for others. */
const NARROWEST = 0.5;
const WIDEST = 2.6;

/** Lays works of these width-to-height ratios out in rows that are all as wide as the wall. */
export function justify(ratios: readonly number[], options: Options): Layout {
  const { width, gap, rows: most = Infinity } = options;
  const layout: Layout = { places: [], rows: [], height: 0 };
  let first = 0;
  while (width > 0 && first < ratios.length && layout.rows.length < most) {
    const { end, height } = nextRow(ratios, first, options);
    const isFull = height !== null;
    if (!isFull && (options.open ?? (most !== Infinity && layout.rows.length > 0))) break;
    place(
      layout,
      ratios,
      { first, end, top: layout.height + (first > 0 ? gap : 0), height: height ?? options.target },
      options,
    );
    first = end;
  }
  return layout;
}

function nextRow(ratios: readonly number[], first: number, { width, target, gap }: Options) {
  let sum = 0;
  let before = Infinity;
  for (let end = first; end < ratios.length; end++) {
    sum += shown(ratios[end]);
    const height = (width - gap * (end - first)) / sum;
    if (height <= target) {
      const fewer = end > first && before / target < target / height;
      return fewer ? { end, height: before } : { end: end + 1, height };
    }
    before = height;
  }
  return { end: ratios.length, height: before < target * 1.15 ? before : null };
}

function place(layout: Layout, ratios: readonly number[], row: Row, { width, gap }: Options) {
  const height = Math.round(row.height);
  const full = row.height * sumOf(ratios, row) + gap * (row.end - row.first - 1);
  const stretch = Math.abs(full - width) < 1;
  let left = 0;
  for (let at = row.first; at < row.end; at++) {
    const right = left + row.height * shown(ratios[at]);
    const isLast = stretch && at === row.end - 1;
    const edge = isLast ? width : Math.round(right);
    layout.places.push({ left: Math.round(left), top: row.top, width: edge - Math.round(left), height });
    left = right + gap;
  }
  layout.rows.push({ ...row, height });
  layout.height = row.top + height;
}

function sumOf(ratios: readonly number[], { first, end }: Row): number {
  return ratios.slice(first, end).reduce((sum, ratio) => sum + shown(ratio), 0);
}

export function shown(ratio = 1): number {
  return Math.min(WIDEST, Math.max(NARROWEST, ratio));
}

/** The works in rows that touch the stretch from `top` to `bottom`. */
export function within({ rows }: Layout, top: number, bottom: number): { first: number; end: number } {
  const from = rows.findIndex((row) => row.top + row.height >= top);
  if (from < 0) return { first: 0, end: 0 };
  let to = from;
  while (to + 1 < rows.length && (rows[to + 1]?.top ?? Infinity) <= bottom) to++;
  return { first: rows[from]?.first ?? 0, end: rows[to]?.end ?? 0 };
}

/** The work that an arrow key leads to from one work; itself at the wall's edge. */
export function neighbour({ rows, places }: Layout, from: number, key: string): number {
  if (key === "ArrowLeft") return Math.max(0, from - 1);
  if (key === "ArrowRight") return Math.min(places.length - 1, from + 1);
  const at = rows.findIndex(({ first, end }) => first <= from && from < end);
  const row = rows[at + (key === "ArrowDown" ? 1 : -1)];
  const here = places[from];
  if (!row || !here) return from;
  const middle = here.left + here.width / 2;
  const distance = ({ left, width }: Place) => Math.max(left - middle, middle - left - width);
  const candidates = places.slice(row.first, row.end);
  const nearest = Math.min(...candidates.map(distance));
  return row.first + candidates.findIndex((candidate) => distance(candidate) === nearest);
}

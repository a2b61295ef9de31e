const HEAVIEST = 6;

/** Tells how large a count is beside these, from 1 to 6: even steps of its order of magnitude. */
export function weigher(counts: readonly number[]): (count: number) => number {
  const low = Math.log(counts.reduce((least, count) => Math.min(least, count), Infinity));
  const high = Math.log(counts.reduce((most, count) => Math.max(most, count), 1));
  const span = Math.max(high - low, Math.log(HEAVIEST));
  return (count) => 1 + Math.round(((Math.log(count) - low) / span) * (HEAVIEST - 1));
}

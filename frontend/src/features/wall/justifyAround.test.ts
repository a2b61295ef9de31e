import { describe, expect, it } from "vitest";

import { justify, type Layout } from "./justify";
import { justifyAround } from "./justifyAround";

const MIXED = Array.from({ length: 200 }, (_, at) => 0.4 + ((at * 37) % 23) / 10);
const WIDE = { width: 1200, target: 240, gap: 10, open: true, openAbove: true };

/** Where a work lies, seen from another. */
function seenFrom({ places }: Layout, from: number, index: number) {
  const place = places[index];
  return place && { ...place, top: place.top - (places[from]?.top ?? 0) };
}

function expectFullRows({ rows, places }: Layout) {
  rows.forEach(({ first, end, top, height }, at) => {
    const above = rows[at - 1];
    expect(top).toBe(above ? above.top + above.height + 10 : 0);
    expect(places[first]?.left).toBe(0);
    expect((places[end - 1]?.left ?? 0) + (places[end - 1]?.width ?? 0)).toBe(1200);
    expect(height).toBeGreaterThan(240 * 0.6);
    expect(height).toBeLessThan(240 * 1.7);
    for (let index = first; index < end; index++) expect(places[index]).toMatchObject({ top, height });
  });
}

describe("justifyAround", () => {
  it("is as justify is for a list that begins at its beginning", () => {
    const { start, layout } = justifyAround(MIXED, 0, { ...WIDE, openAbove: false });
    expect(start).toBe(0);
    expect(layout).toEqual(justify(MIXED, WIDE));
  });

  it("fills every row, upwards too", () => {
    const { start, layout } = justifyAround(MIXED, 90, WIDE);
    expect(start).toBeLessThan(10);
    expectFullRows(layout);
    expect(layout.rows.some(({ first }) => first === 90 - start)).toBe(true);
  });

  it("keeps what is laid out when works come before and after", () => {
    const before = justifyAround(MIXED.slice(60, 140), 30, WIDE);
    const after = justifyAround(MIXED, 90, WIDE);
    const origins = [30 - before.start, 90 - after.start] as const;
    for (let index = 0; index < before.layout.places.length; index++) {
      const from = seenFrom(before.layout, origins[0], index);
      expect(seenFrom(after.layout, origins[1], index - origins[0] + origins[1])).toEqual(from);
    }
  });

  it("is the same again from any row that was laid out upwards, and upwards from there", () => {
    const first = justifyAround(MIXED, 90, WIDE);
    const row = first.layout.rows[6];
    const again = justifyAround(MIXED, (row?.first ?? 0) + first.start, WIDE);
    expect(again.layout.rows.slice(0, 6)).toEqual(first.layout.rows.slice(0, 6));
  });

  it("leaves no work out and no row open when the list's beginning is there", () => {
    for (let origin = 1; origin < 60; origin++) {
      const { start, layout } = justifyAround(MIXED, origin, { ...WIDE, openAbove: false });
      expect(start).toBe(0);
      expect(layout.rows[0]?.first).toBe(0);
      expectFullRows(layout);
    }
  });

  it("changes no more than the uppermost rows when the beginning is there", () => {
    const open = justifyAround(MIXED, 90, WIDE);
    const whole = justifyAround(MIXED, 90, { ...WIDE, openAbove: false });
    expect(open.start).toBeGreaterThan(0);
    const third = open.layout.rows[2]?.first ?? 0;
    for (let index = third; index < open.layout.places.length; index++) {
      const there = seenFrom(whole.layout, 90, index + open.start);
      expect(there).toEqual(seenFrom(open.layout, 90 - open.start, index));
    }
  });

  it("lays nothing out while it has no width", () => {
    expect(justifyAround(MIXED, 90, { ...WIDE, width: 0 }).layout.places).toEqual([]);
  });
});

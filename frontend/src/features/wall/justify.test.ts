import { describe, expect, it } from "vitest";

import { justify, neighbour, within } from "./justify";

const MIXED = Array.from({ length: 200 }, (_, at) => 0.4 + ((at * 37) % 23) / 10);
const WIDE = { width: 1200, target: 240, gap: 10 };

describe("justify", () => {
  it("fills every row to the edge, near the height that was asked for", () => {
    const { rows, places } = justify(MIXED, { ...WIDE, open: true });
    for (const { first, end, height } of rows) {
      const last = places[end - 1];
      expect((last?.left ?? 0) + (last?.width ?? 0)).toBe(1200);
      expect(places[first]?.left).toBe(0);
      expect(height).toBeGreaterThan(240 * 0.6);
      expect(height).toBeLessThan(240 * 1.7);
    }
  });

  it("leaves gaps between pictures and rows, and nothing over another", () => {
    const { rows, places } = justify(MIXED, WIDE);
    rows.forEach(({ first, end, top }, at) => {
      const above = rows[at - 1];
      if (above) expect(top - above.top - above.height).toBe(10);
      for (let index = first + 1; index < end; index++) {
        const before = places[index - 1];
        const gap = (places[index]?.left ?? 0) - (before?.left ?? 0) - (before?.width ?? 0);
        expect(gap).toBeGreaterThanOrEqual(9);
        expect(gap).toBeLessThanOrEqual(11);
      }
    });
  });

  it("keeps what is laid out when more works come", () => {
    const before = justify(MIXED.slice(0, 80), { ...WIDE, open: true }).places;
    const after = justify(MIXED, { ...WIDE, open: true }).places;
    expect(after.slice(0, before.length)).toEqual(before);
  });

  it("shows a single work no larger than a row is high", () => {
    expect(justify([1.5], WIDE).places).toEqual([{ left: 0, top: 0, width: 360, height: 240 }]);
  });

  it("holds the last row back while more is to come, and shows it at the end", () => {
    const held = justify([1, 1], { ...WIDE, open: true });
    expect(held.places).toHaveLength(0);
    expect(justify([1, 1], { ...WIDE, open: false }).places).toHaveLength(2);
  });

  it("stops after as many rows as it may have", () => {
    expect(justify(MIXED, { ...WIDE, rows: 2 }).rows).toHaveLength(2);
  });

  it("lays ten thousand works out within a frame", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => MIXED[at % MIXED.length] ?? 1);
    const start = performance.now();
    justify(many, WIDE);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe("within", () => {
  it("finds the works of the rows that touch a stretch", () => {
    const layout = justify(MIXED, WIDE);
    const row = layout.rows[5];
    expect(within(layout, (row?.top ?? 0) + 1, (row?.top ?? 0) + 2)).toEqual({ first: row?.first, end: row?.end });
    expect(within(layout, layout.height + 100, layout.height + 200)).toEqual({ first: 0, end: 0 });
  });
});

describe("neighbour", () => {
  it("goes along the row, and to the nearest work of the next", () => {
    const layout = justify([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], { width: 1020, target: 200, gap: 5 });
    expect(layout.rows.map(({ end }) => end)).toEqual([5, 10]);
    expect(neighbour(layout, 2, "ArrowRight")).toBe(3);
    expect(neighbour(layout, 2, "ArrowDown")).toBe(7);
    expect(neighbour(layout, 7, "ArrowUp")).toBe(2);
    expect(neighbour(layout, 0, "ArrowLeft")).toBe(0);
    expect(neighbour(layout, 9, "ArrowDown")).toBe(9);
  });
});

import { describe, expect, it } from "vitest";

import { justifyAround } from "./justifyAround";
import { placeAt, seenAt, type Shown } from "./seen";

const ids = Array.from({ length: 100 }, (_, at) => `work ${at}`);

/** A hundred squares, five in a row; a row and its gap are 210 high. */
function wall({ origin = 0, hasPrevious = false } = {}): Shown {
  const options = { width: 1040, target: 200, gap: 10, open: false, openAbove: hasPrevious };
  const { layout } = justifyAround(
    ids.map(() => 1),
    origin,
    options,
  );
  return { layout, ids, origin, hasPrevious, list: ids.map((id) => ({ id, cursor: `behind ${id}` })) };
}

describe("what is seen of a wall", () => {
  it("begins with the first row below the header, and the row above for when that is gone", () => {
    const seen = seenAt(wall(), -1000);
    expect(seen[0]).toEqual(["work 25", 50]);
    expect(seen.at(-1)).toEqual(["work 21", -160]);
  });

  it("is nothing where the page's own top is seen, unless works come before", () => {
    expect(seenAt(wall(), 180)).toEqual([]);
    expect(seenAt(wall({ hasPrevious: true }), 180)[0]).toEqual(["work 0", 180]);
  });
});

describe("the place on a wall", () => {
  it("lets the list begin two rows above what is seen", () => {
    expect(placeAt(wall(), -1000)).toMatchObject({ after: "behind work 14", origin: [] });
  });

  it("lets it begin at its beginning near that", () => {
    expect(placeAt(wall(), -300)).toMatchObject({ after: null });
    expect(placeAt(wall({ hasPrevious: true }), -300)).toMatchObject({ after: "behind work 0" });
  });

  it("keeps rows that were laid out upwards as they are", () => {
    const seen = placeAt(wall({ origin: 90, hasPrevious: true }), -1000);
    // 768 pixels high, the screen ends in the row that begins with the 41st.
    expect(seen?.origin.slice(0, 2)).toEqual(["work 90", "work 45"]);
  });

  it("begins behind a work that this viewer does not see", () => {
    const all = wall();
    const shown = { ...all, ids: ids.filter((id) => id !== "work 14"), origin: 0 };
    expect(placeAt(shown, -1000)?.after).toBe("behind work 15");
  });

  it("is nowhere on the first row", () => {
    expect(placeAt(wall(), 180)).toBeUndefined();
  });
});

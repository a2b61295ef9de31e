import { describe, expect, it } from "vitest";

import { bounded, closerLook, fitScale, scrollAfter } from "./zoom";

const FRAME = { width: 1000, height: 500 };

describe("zoom", () => {
  it("fits a large picture by its tighter side, and leaves a small one as it is", () => {
    expect(fitScale({ width: 2000, height: 2000 }, FRAME)).toBe(0.25);
    expect(fitScale({ width: 100, height: 50 }, FRAME)).toBe(1);
  });

  it("looks closer at every pixel, or at twice the size", () => {
    expect(closerLook(0.25)).toBe(4);
    expect(closerLook(1)).toBe(2);
  });

  it("ends at what fits, and at four screen pixels a pixel", () => {
    expect(bounded(0.3, 0.5)).toBe(1);
    expect(bounded(100, 0.25)).toBe(16);
    expect(bounded(2.5, 0.5)).toBe(2.5);
  });

  it("keeps what is pointed at where it is", () => {
    // A picture of 500 in a frame of 1000 begins at 250: the point 500 is its middle.
    expect(scrollAfter(1000, 500, 2000, 0, 500)).toBe(500);
    expect(scrollAfter(1000, 2000, 500, 500, 500)).toBe(0);
    // The left edge stays at the left.
    expect(scrollAfter(1000, 1000, 3000, 0, 0)).toBe(0);
  });
});

import { expect, it } from "vitest";

import { weigher } from "./weights";

it("makes the most used tags the largest, whatever the numbers", () => {
  expect([1, 30, 1000].map(weigher([1, 30, 1000]))).toEqual([1, 3, 6]);
  expect([500, 500].map(weigher([500, 500]))).toEqual([1, 1]);
});

it("does not make much of little differences", () => {
  expect([1, 2, 3].map(weigher([1, 2, 3]))).toEqual([1, 3, 4]);
});

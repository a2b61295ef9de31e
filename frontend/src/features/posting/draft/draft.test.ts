import { expect, it } from "vitest";

import { bytesOf, type DraftPicture, fits, MOST_BYTES, moved, sharesSent } from "./draft";

function picture(bytes: number): DraftPicture {
  const file = new File([], "sky.png");
  Object.defineProperty(file, "size", { value: bytes });
  return { id: String(bytes), file, altText: "" };
}

it("a picture moves to another place, and the others close up", () => {
  expect(moved(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(moved(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});

it("pictures fit while the whole request does", () => {
  expect(bytesOf([picture(3), picture(4)])).toBe(7);
  expect(fits([picture(MOST_BYTES - 200_000), picture(1)])).toBe(true);
  expect(fits([picture(MOST_BYTES)])).toBe(false);
});

it("files are sent one after another, and none is said to be further than it is", () => {
  expect(sharesSent(0, 110, [60, 40])).toEqual([0, 0]);
  expect(sharesSent(10, 110, [60, 40])).toEqual([0, 0]);
  expect(sharesSent(40, 110, [60, 40])).toEqual([0.5, 0]);
  expect(sharesSent(90, 110, [60, 40])).toEqual([1, 0.5]);
  expect(sharesSent(110, 110, [60, 40])).toEqual([1, 1]);
});

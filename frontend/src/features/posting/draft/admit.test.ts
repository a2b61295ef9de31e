import { expect, it } from "vitest";

import { admit } from "./admit";
import { MOST_BYTES, MOST_PICTURES } from "./draft";

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);

const file = (name: string, ...content: BlobPart[]) => new File(content, name);

it("pictures are known by their content, whatever their name", async () => {
  const files = [
    file("sky.txt", PNG),
    file("sea", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
    file("old.gif", "GIF87a…"),
    file("new.gif", "GIF89a…"),
    file("photo.png", "RIFF....WEBP"),
    file("empty.png"),
  ];
  const { pictures, refused } = await admit([], files);
  expect(pictures.map((picture) => picture.file.name)).toEqual(["sky.txt", "sea", "old.gif", "new.gif"]);
  expect(refused).toMatchObject([
    { name: "photo.png", why: "format" },
    { name: "empty.png", why: "format" },
  ]);
  expect(new Set(pictures.map(({ id }) => id)).size).toBe(4);
});

it("what would make the post too heavy is named, and the rest is taken", async () => {
  const heavy = file("heavy.png", PNG);
  Object.defineProperty(heavy, "size", { value: MOST_BYTES });
  const { pictures, refused } = await admit([], [heavy, file("light.png", PNG)]);
  expect(pictures.map((picture) => picture.file.name)).toEqual(["light.png"]);
  expect(refused).toEqual([{ name: "heavy.png", bytes: MOST_BYTES, why: "weight" }]);
});

it("no more pictures are taken than a work can have", async () => {
  const files = Array.from({ length: MOST_PICTURES + 1 }, (_, number) => file(`${number}.png`, PNG));
  const { pictures, refused } = await admit([], files);
  expect(pictures).toHaveLength(MOST_PICTURES);
  expect(refused).toMatchObject([{ name: "200.png", why: "count" }]);
});

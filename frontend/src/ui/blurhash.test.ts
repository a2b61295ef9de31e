import { expect, it } from "vitest";

import { decodeBlurHash } from "./blurhash";

it("decodes what the format's own decoder decodes", () => {
  // Pixels that the npm package blurhash 2.0.5 gives for the example of the format's home page.
  const pixels = decodeBlurHash("LEHV6nWB2yk8pyo0adR*.7kCMdnj", 2, 2);
  expect([...(pixels ?? [])]).toEqual([135, 164, 177, 255, 181, 180, 171, 255, 120, 148, 162, 255, 158, 125, 108, 255]);
});

it("takes nothing else for a hash", () => {
  expect(decodeBlurHash("LEHV6n", 2, 2)).toBeNull();
  expect(decodeBlurHash("", 2, 2)).toBeNull();
});

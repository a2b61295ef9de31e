import { expect, it } from "vitest";

import { GraphQLError } from "~/lib/relay/GraphQLError";

import { placeOf } from "./refusal";

const refused = (message: string, code = "BAD_USER_INPUT") => placeOf(new GraphQLError(code, message));

it("a refusal is shown where it belongs", () => {
  expect(refused('title: "…" (at most 255 characters, got 300)').place).toBe("title");
  expect(refused('tag: "" (1 to 100 characters)').place).toBe("tags");
  expect(refused("tags: 51 (at most 50)").place).toBe("tags");
  expect(refused("タグに利用できない文字 `#` が含まれています (C#)").place).toBe("tags");
  expect(refused("illusts required").place).toBe("pictures");
  expect(refused("A request may be at most 40 MiB in all", "PAYLOAD_TOO_LARGE").place).toBe("pictures");
});

it("a refused picture is known by its number", () => {
  expect(refused("The picture files.3 cannot be read: it is cut short", "UNREADABLE_IMAGE")).toEqual({
    place: "pictures",
    picture: 3,
  });
});

it("what belongs nowhere is said of the whole", () => {
  expect(refused("The upload was cut off", "OFFLINE")).toEqual({ place: null, picture: null });
});

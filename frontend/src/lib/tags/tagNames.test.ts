import { describe, expect, it } from "vitest";

import { canonicalName, LONGEST, mergeNames, MOST, splitNames, splitTyped } from "./tagNames";

describe("a list of tags", () => {
  it("is split at lines, commas of both languages and tabs", () => {
    expect(splitNames("空\n海, 青い鳥、dragon\tred、、")).toEqual(["空", "海", "青い鳥", "dragon", "red"]);
  });

  it("is split before a hash, which no name keeps", () => {
    expect(splitNames("#空 ＃blue sky  #海")).toEqual(["空", "blue sky", "海"]);
  });

  it("leaves the name that is still being typed", () => {
    expect(splitTyped("空、う")).toEqual({ complete: ["空"], rest: "う" });
    expect(splitTyped("空,")).toEqual({ complete: ["空"], rest: "" });
    expect(splitTyped("blue sky")).toEqual({ complete: [], rest: "blue sky" });
  });
});

describe("tags of a work", () => {
  it("are the same in any width and case", () => {
    expect(canonicalName(" ＤＲＡＧＯＮ ")).toBe("dragon");
    expect(mergeNames(["Dragon"], ["ｄｒａｇｏｎ", "空", "空"])).toMatchObject({
      tags: ["Dragon", "空"],
      added: ["空"],
      twice: ["Dragon", "空"],
    });
  });

  it("have names that the server takes", () => {
    const long = "あ".repeat(LONGEST + 1);
    expect(mergeNames([], ["C#", long, "a\u0007b", "㍿".repeat(30)]).faulty.map(({ fault }) => fault)).toEqual([
      "hash",
      "long",
      "control",
      "long",
    ]);
    expect(mergeNames([], ["𠮷".repeat(LONGEST)]).faulty).toEqual([]);
  });

  it("find room for fifty", () => {
    const names = Array.from({ length: MOST + 2 }, (_, number) => `tag ${number}`);
    const { tags, surplus } = mergeNames([], names);
    expect(tags).toHaveLength(MOST);
    expect(surplus).toEqual(["tag 50", "tag 51"]);
  });
});

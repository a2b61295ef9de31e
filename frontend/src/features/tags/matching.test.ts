import { describe, expect, it } from "vitest";

import { matching } from "./matching";

const names = (text: string) => matching(TAGS, text).map(({ name }) => name);
const TAGS = ["ドラゴン", "Blue sky", "パパ", "ハハ", "ｶﾀｶﾅ", "東方"].map((name) => ({ name }));

describe("tags that match what somebody types", () => {
  it("are found in hiragana and in katakana, wide and half as wide", () => {
    expect(names("どら")).toEqual(["ドラゴン"]);
    expect(names("ﾄﾞﾗ")).toEqual(["ドラゴン"]);
    expect(names("かたカナ")).toEqual(["ｶﾀｶﾅ"]);
    expect(names("ＢＬＵＥ")).toEqual(["Blue sky"]);
  });

  it("are different when their sounds are", () => {
    expect(names("ぱぱ")).toEqual(["パパ"]);
    expect(names("はは")).toEqual(["ハハ"]);
  });

  it("may have the text inside, and a # before it", () => {
    expect(names("#sky")).toEqual(["Blue sky"]);
    expect(names("# ")).toHaveLength(TAGS.length);
  });
});

import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { renderAt } from "~/testing/renderAt";

function tags(...names: string[]) {
  return {
    TagConnection: () => ({
      edges: names.map((name, at) => ({ node: { id: name, name, artworksCount: 10 ** at }, cursor: name })),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
  };
}

const shown = () =>
  within(screen.getByRole("list", { name: "タグ" }))
    .getAllByRole("link")
    .map(({ textContent }) => textContent);

describe("the tags", () => {
  it("are as large as they are used", async () => {
    await renderAt("/tags", { answers: tags("空", "竜") });
    const dragon = await screen.findByRole("link", { name: "竜" });
    expect(dragon).toHaveAttribute("href", "/tagged_artworks/%E7%AB%9C");
    expect(dragon.closest("li")).toHaveAttribute("data-weight", "6");
    expect(screen.getByText("10作品")).toBeInTheDocument();
  });

  it("are filtered as somebody types, in whatever kana", async () => {
    const { user } = await renderAt("/tags", { answers: tags("ドラゴン", "ひこうき", "ＡＢＣ") });
    const field = await screen.findByRole("searchbox", { name: "タグを絞り込む" });
    await user.type(field, "ヒコ");
    expect(shown()).toEqual(["ひこうき"]);
    await user.clear(field);
    await user.type(field, "abc");
    expect(shown()).toEqual(["ＡＢＣ"]);
    expect(screen.getByText("1個のタグ")).toBeInTheDocument();
  });

  it("are all there again when nothing matched", async () => {
    const { user } = await renderAt("/tags?q=zzz", { answers: tags("空", "竜") });
    await user.click(await screen.findByRole("button", { name: "絞り込みをやめる" }));
    expect(shown()).toEqual(["空", "竜"]);
  });

  it("come in the order and the view that the address says", async () => {
    const { user } = await renderAt("/tags?sort=name&view=list", { answers: tags("空") });
    expect(await screen.findByRole("radio", { name: "名前順" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "一覧" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "雲" }));
    expect(await screen.findByRole("radio", { name: "雲" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "名前順" })).toBeChecked();
  });

  it("invite to post while there are none", async () => {
    await renderAt("/tags", { answers: tags() });
    expect(await screen.findByRole("link", { name: "作品を投稿する" })).toHaveAttribute("href", "/artwork/new");
  });
});

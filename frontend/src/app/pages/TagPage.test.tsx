import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { GraphQLError } from "~/lib/relay/GraphQLError";
import { ALICE, GUEST, renderAt } from "~/testing/renderAt";

const ADMIN = { ...ALICE, roles: ["MEMBER", "ADMIN"] };
const PICTURE = { id: "p", width: 800, height: 600, altText: "", placeholder: "", previews: [] };
const DRAGON = { id: "work-1", title: "竜", rating: "safe", topIllust: PICTURE };

function tagged({ name = "ドラゴン", editFreezed = false, artworksCount = 1234 } = {}) {
  return {
    Tag: () => ({ id: "tag-1", name, editFreezed, artworksCount }),
    ArtworkConnection: () => ({ edges: [{ node: DRAGON, cursor: "1" }], pageInfo: { hasNextPage: false } }),
  };
}

const unknown = {
  Tag: ({ path }: { path?: readonly string[] }) =>
    path?.includes("suggestTags") ? { id: "t", name: "竜" } : { id: "tag-1", artworksCount: 0 },
};

describe("a tag's page", () => {
  it("says how many works have it, and shows them", async () => {
    await renderAt("/tagged_artworks/ドラゴン", { answers: tagged() });
    expect(await screen.findByRole("heading", { level: 1, name: "ドラゴン" })).toBeVisible();
    expect(screen.getByText("1,234作品")).toBeVisible();
    expect(screen.getByRole("link", { name: /竜/ })).toHaveAttribute("href", "/artwork/work-1");
  });

  it("lets members rename it, and follows the new name", async () => {
    const { user, environment } = await renderAt("/tagged_artworks/ドラゴン", {
      answers: tagged(),
      waiting: "useRenameTagMutation",
    });
    await user.click(await screen.findByRole("button", { name: "名前を変える" }));
    const field = await screen.findByRole("textbox", { name: "新しい名前" });
    await user.clear(field);
    await user.type(field, "りゅう{Enter}");
    const operation = environment.mock.getMostRecentOperation();
    expect(operation.request.variables).toEqual({ input: { id: "tag-1", name: "りゅう" } });
  });

  it("says why a name is not taken, and keeps what was typed", async () => {
    const { user, environment } = await renderAt("/tagged_artworks/ドラゴン", {
      answers: tagged(),
      waiting: "useRenameTagMutation",
    });
    await user.click(await screen.findByRole("button", { name: "名前を変える" }));
    const field = await screen.findByRole("textbox", { name: "新しい名前" });
    const taken = new GraphQLError("TAG_NAME_TAKEN", "タグ X が既にあります");
    await user.type(field, "2{Enter}");
    act(() => environment.mock.reject(environment.mock.getMostRecentOperation(), taken));
    expect(await screen.findByText("その名前のタグはもうあります。")).toBeVisible();
    expect(field).toHaveValue("ドラゴン2");
  });

  it("is renamed neither when its name is fixed nor by visitors", async () => {
    const { unmount } = await renderAt("/tagged_artworks/a", { answers: tagged({ editFreezed: true }) });
    expect(await screen.findByText("名前は固定されています")).toBeVisible();
    expect(screen.queryByRole("button", { name: "名前を変える" })).not.toBeInTheDocument();
    unmount();
    await renderAt("/tagged_artworks/a", { viewer: GUEST, answers: tagged() });
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByRole("button", { name: "名前を変える" })).not.toBeInTheDocument();
  });

  it("lets admins fix its name", async () => {
    const { user, environment } = await renderAt("/tagged_artworks/a", {
      viewer: ADMIN,
      answers: tagged(),
      waiting: "useFreezeTagMutation",
    });
    await user.click(await screen.findByRole("button", { name: "名前を固定する" }));
    expect(environment.mock.getMostRecentOperation().request.variables).toEqual({ input: { id: "tag-1" } });
  });
});

describe("a tag that no work has", () => {
  it("leads to those that may have been meant", async () => {
    await renderAt("/tagged_artworks/りゆう", { answers: unknown });
    expect(await screen.findByRole("heading", { name: "「りゆう」というタグの作品はありません" })).toBeVisible();
    expect(screen.getByRole("link", { name: "竜" })).toHaveAttribute("href", "/tagged_artworks/%E7%AB%9C");
  });

  it("leads to the rating when that is what it once meant", async () => {
    await renderAt("/tagged_artworks/R-18G", { answers: unknown });
    expect(await screen.findByRole("radio", { name: "R-18G" })).toBeChecked();
    expect(screen.getByRole("heading", { level: 1, name: "作品" })).toBeInTheDocument();
  });
});

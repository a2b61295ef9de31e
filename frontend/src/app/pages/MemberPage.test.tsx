import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { ALICE, GUEST, renderAt } from "~/testing/renderAt";

const PICTURE = { id: "p", width: 800, height: 600, altText: "", placeholder: "", previews: [] };
const works = (...titles: string[]) =>
  titles.map((title) => ({ id: title, title, rating: "safe", topIllust: PICTURE }));

function member(fields: object) {
  const nothing = () => ({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } });
  return {
    Account: () => ({
      id: "bob",
      kmcid: "bob",
      name: "ボブ",
      createdAt: "2026-01-05T12:00:00+09:00",
      isYou: false,
      ...fields,
    }),
    ArtworkConnection: nothing,
    LikeConnection: nothing,
    CommentConnection: nothing,
  };
}

const edges = (nodes: object[]) => ({
  totalCount: nodes.length,
  edges: nodes.map((node, at) => ({ node, cursor: String(at) })),
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
});

describe("a member's page", () => {
  it("says who they are, and shows their works", async () => {
    await renderAt("/users/bob", {
      answers: { ...member({ artworksCount: 2 }), ArtworkConnection: () => edges(works("竜", "空")) },
    });
    expect(await screen.findByRole("heading", { level: 1, name: "ボブ" })).toBeVisible();
    expect(screen.getByText("@bob")).toBeVisible();
    expect(screen.getByText("2026年1月5日から参加")).toBeVisible();
    expect(screen.getByRole("link", { name: "作品 2" })).toHaveAttribute("aria-current", "page");
    expect(within(screen.getByRole("region", { name: "作品" })).getAllByRole("link")).toHaveLength(2);
  });

  it("shows what they like, the latest first", async () => {
    const likes = () => edges(works("前", "後").map((artwork) => ({ id: `like-${artwork.id}`, artwork })));
    await renderAt("/users/bob?show=likes", { answers: { ...member({}), LikeConnection: likes } });
    const wall = await screen.findByRole("region", { name: "いいね" });
    const titles = within(wall)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(titles).toEqual(["/artwork/後", "/artwork/前"]);
  });

  it("shows what they said, and of which work", async () => {
    const comments = () =>
      edges([{ id: "c", text: "すばらしい", createdAt: "2026-02-03T00:00:00+09:00", artwork: works("竜")[0] }]);
    await renderAt("/users/bob?show=comments", { answers: { ...member({}), CommentConnection: comments } });
    const list = await screen.findByRole("list", { name: "コメント" });
    expect(within(list).getByText("すばらしい")).toBeVisible();
    expect(within(list).getByRole("link", { name: "竜" })).toHaveAttribute("href", "/artwork/竜");
  });

  it("goes nowhere for a name that nobody has", async () => {
    await renderAt("/users/nobody", { answers: { Query: () => ({ accountByKmcid: null }) } });
    expect(await screen.findByRole("heading", { name: "ページが見つかりません", level: 1 })).toBeInTheDocument();
  });
});

describe("my page", () => {
  it("invites to post, to like and to comment while there is nothing", async () => {
    const { user } = await renderAt("/my", { answers: member({ ...ALICE, isYou: true }) });
    expect(await screen.findByRole("link", { name: "作品を投稿する" })).toHaveAttribute("href", "/artwork/new");
    await user.click(screen.getByRole("link", { name: /いいね/ }));
    expect(await screen.findByText(/ここに集まります/)).toBeVisible();
    await user.click(screen.getByRole("link", { name: /コメント/ }));
    expect(await screen.findByText(/感想を伝えると/)).toBeVisible();
  });

  it("changes the name that I am shown by", async () => {
    const { user, environment } = await renderAt("/my", {
      answers: member({ ...ALICE, isYou: true }),
      waiting: "useRenameAccountMutation",
    });
    await user.click(await screen.findByRole("button", { name: "表示名を変える" }));
    const field = await screen.findByRole("textbox", { name: "表示名" });
    expect(field).toHaveValue("アリス");
    await user.type(field, "2{Enter}");
    expect(environment.mock.getMostRecentOperation().request.variables).toEqual({ input: { name: "アリス2" } });
  });

  it("asks a visitor for their name", async () => {
    await renderAt("/my", { viewer: GUEST, answers: member({ kmcid: "unknown_user" }) });
    const main = await screen.findByRole("heading", { name: "まだお名前を伺っていません" });
    expect(main).toBeVisible();
    expect(within(screen.getByRole("main")).getByRole("link", { name: "名前を言う" })).toHaveAttribute(
      "href",
      "/welcome?next=%2Fmy",
    );
  });
});

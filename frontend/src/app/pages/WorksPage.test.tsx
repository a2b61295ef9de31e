import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { ALICE, renderAt } from "~/testing/renderAt";

const DRAGON = work("1", { title: "竜", rating: "safe" });
const RED = work("2", { title: "紅", rating: "r_18" });

function work(number: string, fields: object) {
  const id = `work-${number}`;
  return {
    id,
    account: { id: "bob", name: "ボブ" },
    illusts: { totalCount: 1 },
    topIllust: picture(number),
    ...fields,
  };
}

function picture(number: string) {
  const previews = [320, 640].map((width) => ({
    url: `/public/preview/${width}/${number}.webp`,
    width,
    height: width,
  }));
  return { id: `picture-${number}`, width: 800, height: 600, altText: "", placeholder: "", previews };
}

function showing(...works: object[]) {
  return {
    ArtworkConnection: () => ({
      totalCount: works.length,
      edges: works.map((node, at) => ({ node, cursor: String(at) })),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
  };
}

describe("the works wall", () => {
  it("shows each work as a link with its title and artist", async () => {
    await renderAt("/artworks", { answers: showing(DRAGON) });
    const wall = await screen.findByRole("region", { name: "作品" });
    expect(within(wall).getByRole("link", { name: /竜.*ボブ/ })).toHaveAttribute("href", "/artwork/work-1");
    expect(screen.getByText("これで全部です")).toBeVisible();
  });

  it("veils a rated work until it is asked for", async () => {
    const { user, container } = await renderAt("/artworks", { answers: showing(RED) });
    await user.click(await screen.findByRole("button", { name: "R-18の「紅」を見る" }));
    expect(screen.queryByRole("button", { name: /を見る/ })).not.toBeInTheDocument();
    expect(container.querySelector("img")).toHaveAttribute("srcset", expect.stringContaining("640w"));
  });

  it("leaves out what the viewer hides", async () => {
    const viewer = { id: "a", kmcid: "alice", name: "アリス", roles: [], ratingRules: { r18: "HIDE", r18g: "SHOW" } };
    await renderAt("/artworks", { viewer, answers: showing(DRAGON, work("3", { title: "隠", rating: "r_18" })) });
    expect(await screen.findByRole("link", { name: /竜/ })).toBeVisible();
    expect(screen.queryByText("隠")).not.toBeInTheDocument();
  });

  it("shows nothing of a rating that the viewer hides, though the server answers", async () => {
    localStorage.setItem("kamiroda.hidden-ratings", "r_18");
    const viewer = { ...ALICE, ratingRules: { r18: "HIDE", r18g: "SHOW" } };
    await renderAt("/artworks?rating=r_18", { viewer, answers: showing(DRAGON) });
    expect(await screen.findByRole("heading", { name: "ここに作品はありません" })).toBeVisible();
  });

  it("moves between works by arrow keys", async () => {
    const { user } = await renderAt("/artworks", {
      answers: showing(DRAGON, work("4", { title: "空", rating: "safe" })),
    });
    const dragon = await screen.findByRole("link", { name: /竜/ });
    act(() => dragon.focus());
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("link", { name: /空/ })).toHaveFocus();
  });

  it("stays beneath a work that is opened, and has the focus where it was afterwards", async () => {
    const { user } = await renderAt("/artworks", {
      answers: showing(DRAGON, work("4", { title: "空", rating: "safe" })),
      waiting: "WorkPageQuery",
    });
    const dragon = await screen.findByRole("link", { name: /竜/ });
    await act(() => user.click(dragon));
    expect(await screen.findByRole("dialog", { name: "作品" })).toBeVisible();
    expect(dragon).toBeInTheDocument();
    await act(() => user.keyboard("{Escape}"));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await waitFor(() => expect(dragon).toHaveFocus());
  });

  it("keeps what is chosen, of each kind", async () => {
    const { user } = await renderAt("/artworks", { answers: showing(DRAGON) });
    await user.click(await screen.findByRole("radio", { name: "人気順" }));
    await user.click(screen.getByRole("radio", { name: "R-18" }));
    expect(await screen.findByRole("radio", { name: "R-18" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "人気順" })).toBeChecked();
  });

  it("offers a way on when there is nothing", async () => {
    await renderAt("/artworks?rating=r_18g", { answers: showing() });
    expect(await screen.findByRole("link", { name: "すべての作品を見る" })).toHaveAttribute("href", "/artworks");
  });

  it("says what failed, and tries again", async () => {
    const { user, environment } = await renderAt("/artworks", { waiting: "WorksPageQuery", answers: showing(DRAGON) });
    await screen.findByRole("status", { name: "読み込み中" });
    act(() => environment.mock.reject(environment.mock.getMostRecentOperation(), new Error("no route")));
    await user.click(await screen.findByRole("button", { name: "もう一度試す" }));
    expect(await screen.findByRole("status", { name: "読み込み中" })).toBeInTheDocument();
  });

  it("tells of new works without moving anything", async () => {
    const { environment } = await renderAt("/artworks", { answers: showing(DRAGON) });
    await screen.findByRole("link", { name: /竜/ });
    const live = environment.mock.findOperation(({ request }) => request.node.params.operationKind === "subscription");
    act(() => environment.mock.nextValue(live, { data: { artworkPosted: { id: "work-9" } } }));
    expect(await screen.findByRole("button", { name: "新着1作品を見る" })).toBeVisible();
  });
});

describe("around it", () => {
  it("shows the shortcuts by ?", async () => {
    await renderAt("/artworks", { answers: showing(DRAGON) });
    await screen.findByRole("heading", { name: "作品" });
    fireEvent.keyDown(document.body, { key: "?" });
    expect(await screen.findByRole("dialog", { name: "キーボードショートカット" })).toBeVisible();
  });
});

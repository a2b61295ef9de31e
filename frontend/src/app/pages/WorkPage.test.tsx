import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { asked, openDragon, PAGES } from "~/testing/dragon";
import { GUEST } from "~/testing/renderAt";

describe("a work", () => {
  it("shows its words, with links for its artist, its tags and addresses", async () => {
    await openDragon();
    expect(await screen.findByRole("heading", { level: 1, name: "竜" })).toBeVisible();
    expect(screen.getAllByRole("link", { name: "アリス" })[0]).toHaveAttribute("href", "/users/alice");
    const tag = screen.getByRole("link", { name: "青空、12作品" });
    expect(tag).toHaveAttribute("href", `/tagged_artworks/${encodeURIComponent("青空")}`);
    const link = screen.getByRole("link", { name: "https://example.org/竜" });
    expect(link).toHaveAttribute("rel", expect.stringContaining("noopener"));
  });

  it("turns pages by keys, buttons and the small pictures, and says where it is", async () => {
    const { user } = await openDragon();
    expect(await screen.findByText("3枚中1枚目")).toBeInTheDocument();
    fireEvent.keyDown(document.body, { key: "ArrowRight" });
    expect(screen.getByText("3枚中2枚目")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "次のページ" }));
    expect(screen.getByText("3枚中3枚目")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "1枚目" }));
    expect(screen.getByText("3枚中1枚目")).toBeInTheDocument();
  });

  it("looks closer by keys, and shows the original then", async () => {
    const { container } = await openDragon({
      illusts: { edges: [{ node: { ...PAGES[0], imageUrl: "/original.png" } }] },
    });
    await screen.findByRole("img", { name: "竜" });
    expect(container.querySelector('img[src="/original.png"]')).toBeNull();
    fireEvent.keyDown(document.body, { key: "+" });
    expect(container.querySelector('img[src="/original.png"]')).not.toBeNull();
    fireEvent.keyDown(document.body, { key: "0" });
    expect(container.querySelector('img[src="/original.png"]')).toBeNull();
  });

  it("veils a rated work until it is asked for", async () => {
    const { user } = await openDragon({ id: "red", rating: "r_18" });
    await user.click(await screen.findByRole("button", { name: "R-18の「竜」を見る" }));
    expect(screen.getByRole("img", { name: "竜（1枚目）" })).toBeInTheDocument();
  });

  it("leads to the artist's other works when it was opened by itself", async () => {
    await openDragon();
    expect(await screen.findByRole("link", { name: "前の作品" })).toHaveAttribute("href", "/artwork/cloud");
    expect(screen.queryByRole("link", { name: "次の作品" })).not.toBeInTheDocument();
  });
});

describe("a like", () => {
  it("counts at once, and the last press wins", async () => {
    const { user, environment } = await openDragon({}, { waiting: "useLikeArtworkMutation" });
    const heart = await screen.findByRole("button", { name: "いいね" });
    await user.click(heart);
    expect(heart).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("button", { name: "いいね 3件, いいねした人" })).toBeVisible();
    await user.click(heart);
    expect(screen.getByRole("button", { name: "いいね 2件, いいねした人" })).toBeVisible();
    const [like] = asked(environment, "useLikeArtworkMutation");
    const artwork = { id: "dragon", likesCount: 3, likedByViewer: true };
    act(() => like && environment.mock.resolve(like, { data: { likeArtwork: { like: { id: "like", artwork } } } }));
    await waitFor(() => expect(asked(environment, "useLikeUnlikeArtworkMutation")).toHaveLength(0));
    expect(heart).toHaveAttribute("aria-pressed", "false");
  });

  it("is taken back when the server refuses, and says why", async () => {
    const { user, environment } = await openDragon({}, { waiting: "useLikeArtworkMutation" });
    const heart = await screen.findByRole("button", { name: "いいね" });
    await user.click(heart);
    act(() => environment.mock.reject(environment.mock.getMostRecentOperation(), new Error("no route")));
    expect(heart).toHaveAttribute("aria-pressed", "false");
  });

  it("needs a name", async () => {
    await openDragon({ editable: false }, { viewer: { ...GUEST, id: "guest" } });
    expect(await screen.findByRole("link", { name: "サインインしていいねする" })).toBeVisible();
    expect(screen.queryByRole("textbox", { name: "コメントを書く" })).not.toBeInTheDocument();
  });
});

import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { renderAt } from "~/testing/renderAt";

it("shows the newest works, the most liked, and who is active", async () => {
  await renderAt("/", { answers: { Account: () => ({ kmcid: "bob", name: "ボブ", artworksCount: 3 }) } });
  expect(await screen.findByRole("heading", { name: "新着" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "今週の人気" })).toBeVisible();
  expect(screen.getByRole("link", { name: /ボブ\s*3作品/ })).toHaveAttribute("href", "/users/bob");
});

it("invites to post while the gallery is empty", async () => {
  await renderAt("/", { answers: { ArtworkConnection: () => ({ edges: [] }) } });
  expect(await screen.findByRole("link", { name: "作品を投稿する" })).toHaveAttribute("href", "/artwork/new");
});

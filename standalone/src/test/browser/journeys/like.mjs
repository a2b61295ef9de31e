import { member, newName } from "../lib/members.mjs";

/** A work that was found on the wall is liked, who likes it is told, and the like is taken back. */
export async function journey({ gallery, visit }) {
  const title = newName("火");
  const name = newName("hana");
  await member(gallery, newName("sora")).post(title);
  const { page } = await visit({ name });
  await page.goto("/artworks");
  await page.getByRole("link", { name: new RegExp(title) }).click();
  const work = page.getByRole("dialog", { name: "作品" });
  await work.getByRole("heading", { level: 1, name: title }).waitFor();
  await work.getByRole("button", { name: "いいね", exact: true, pressed: false }).click();
  await work.getByRole("button", { name: "いいね", exact: true, pressed: true }).waitFor();
  await work.getByRole("button", { name: /^いいね 1件/ }).click();
  const likers = page.getByRole("dialog", { name: "いいねした人" });
  await likers.getByRole("link", { name }).waitFor();
  await page.keyboard.press("Escape");
  await likers.waitFor({ state: "hidden" });
  await work.getByRole("button", { name: "いいね", exact: true, pressed: true }).click();
  await work.getByRole("button", { name: /^いいね 0件/ }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "いいね", exact: true, pressed: false }).waitFor();
  await page.getByRole("button", { name: /^いいね 0件/ }).waitFor();
}

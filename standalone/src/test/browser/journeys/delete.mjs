import { member, newName } from "../lib/members.mjs";

/** A deleted work is gone from the wall it was opened from, and comes back to it by Undo. */
export async function journey({ gallery, visit }) {
  const name = newName("sora");
  const title = newName("火");
  const { page } = await visit({ name });
  await member(gallery, name).post(title);
  await page.goto("/artworks");
  const work = page.getByRole("link", { name: new RegExp(title) });
  await work.click();
  await page.getByRole("button", { name: "この作品の操作" }).click();
  await page.getByRole("menuitem", { name: "削除" }).click();
  await page.getByText(`「${title}」を削除しました`).waitFor();
  await page.getByRole("dialog", { name: "作品" }).waitFor({ state: "hidden" });
  await work.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "元に戻す" }).click();
  await page.getByText(`「${title}」を元に戻しました`).waitFor();
  await work.waitFor();
  await page.reload();
  await work.waitFor();
}

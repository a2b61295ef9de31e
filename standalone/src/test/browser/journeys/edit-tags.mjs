import { member, newName } from "../lib/members.mjs";

/** The artist changes a work's tags where it stands, and the new tag leads to it. */
export async function journey({ gallery, visit }) {
  const name = newName("sora");
  const title = newName("火");
  const tag = newName("焚き火");
  const { page } = await visit({ name });
  const id = await member(gallery, name).post(title, { tags: ["火", "夜"] });
  await page.goto(`/artwork/${id}`);
  await page.getByRole("button", { name: "この作品の操作" }).click();
  await page.getByRole("menuitem", { name: "編集" }).click();
  const form = page.getByRole("form", { name: "作品を編集" });
  await form.getByRole("button", { name: "タグ「夜」を外す" }).click();
  await form.getByRole("combobox", { name: "タグ" }).fill(`#${tag}`);
  await form.getByRole("combobox", { name: "タグ" }).press("Enter");
  await form.getByRole("button", { name: "保存" }).click();
  await form.waitFor({ state: "hidden" });
  await page.getByRole("link", { name: /^夜、/ }).waitFor({ state: "hidden" });
  await page.getByRole("link", { name: `${tag}、1作品` }).click();
  await page.getByRole("heading", { level: 1, name: tag }).waitFor();
  await page.getByRole("link", { name: new RegExp(title) }).waitFor();
}

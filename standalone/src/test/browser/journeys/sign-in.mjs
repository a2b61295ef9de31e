import { newName } from "../lib/members.mjs";
import { until } from "../lib/wait.mjs";

/** Who has no proxy says their name, comes back to where they were, and can leave again. */
export async function journey({ visit }) {
  const name = newName("sora");
  const { page } = await visit();
  await page.goto("/tags?view=list");
  await page.getByRole("link", { name: "サインイン" }).click();
  await page.getByRole("heading", { level: 1, name: "ようこそ、神ロダへ" }).waitFor();
  await page.getByRole("textbox", { name: "お名前" }).fill(name);
  await page.getByRole("button", { name: "はじめる" }).click();
  const menu = page.getByRole("button", { name: `${name}のメニュー` });
  await menu.waitFor();
  await until(() => new URL(page.url()).pathname + new URL(page.url()).search, "/tags?view=list");
  await menu.click();
  await page.getByRole("menuitem", { name: "マイページ" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await menu.click();
  await page.getByRole("menuitem", { name: "サインアウト" }).click();
  await page.getByRole("link", { name: "サインイン" }).waitFor();
}

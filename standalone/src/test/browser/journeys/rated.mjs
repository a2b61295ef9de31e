import { member, newName } from "../lib/members.mjs";

/** A rated work is veiled until somebody asks for it, and out of sight for who wants that. */
export async function journey({ gallery, visit }) {
  const title = newName("夜");
  await member(gallery, newName("sora")).post(title, { rating: "r_18" });
  const { page } = await visit({ name: newName("hana") });
  await page.goto("/artworks");
  const veil = page.getByRole("button", { name: `R-18の「${title}」を見る` });
  await veil.click();
  await veil.waitFor({ state: "hidden" });
  await page.goto("/settings");
  await page.getByRole("group", { name: "R-18", exact: true }).getByText("隠す").click();
  await page.getByText("年齢区分の設定を保存しました").waitFor();
  await page.goto("/artworks?rating=r_18");
  await page.getByText("ここに作品はありません").waitFor();
  await page.goto("/artworks");
  await page.getByRole("button", { name: "表示と言語" }).waitFor();
  await page.getByRole("region", { name: "作品" }).or(page.getByText("ここに作品はありません")).waitFor();
  await page.getByRole("link", { name: new RegExp(title) }).waitFor({ state: "hidden" });
}

import { newName } from "../lib/members.mjs";
import { until } from "../lib/wait.mjs";

/** Language and theme change at once, and are as they were left when one comes again. */
export async function journey({ visit }) {
  const { page } = await visit({ name: newName("sora"), colorScheme: "light" });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto("/settings");
  await page.getByRole("heading", { level: 1, name: "設定" }).waitFor();
  const light = await paper();
  await page.getByRole("button", { name: "表示と言語" }).click();
  await page.getByRole("menuitemradio", { name: "ダーク" }).click();
  await until(async () => (await paper()) !== light, true);
  const dark = await paper();
  await page.getByRole("button", { name: "表示と言語" }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await until(paper, dark);
  await until(() => page.evaluate(() => document.documentElement.lang), "en");
  await page.getByRole("radio", { name: "日本語" }).check({ force: true });
  await page.getByRole("radio", { name: "端末に合わせる" }).check({ force: true });
  await page.getByRole("heading", { level: 1, name: "設定" }).waitFor();
  await until(paper, light);
  await page.emulateMedia({ colorScheme: "dark" });
  await until(paper, dark);
}

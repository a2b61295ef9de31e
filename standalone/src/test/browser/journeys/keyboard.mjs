import assert from "node:assert/strict";

import { member, newName } from "../lib/members.mjs";
import { SEA, SKY } from "../lib/pictures.mjs";
import { until } from "../lib/wait.mjs";

/** Without a mouse: the sheet of keys, along the wall, through a work's pages, and back to the very place. */
export async function journey({ gallery, visit }) {
  const sora = member(gallery, newName("sora"));
  for (let at = 0; at < 24; at++) await sora.post(newName("波"), { files: [SEA, SKY] });
  const { page } = await visit({ name: newName("hana") });
  await page.goto("/");
  await page.getByRole("button", { name: /のメニュー$/ }).waitFor();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "キーボードショートカット" });
  await sheet.getByText("作品", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "hidden" });
  await page.keyboard.press("g");
  await page.keyboard.press("w");
  await page.getByRole("heading", { level: 1, name: "作品" }).waitFor();
  await goAlong(page);
  const chosen = await focused(page);
  const scroll = await page.evaluate(() => scrollY);
  assert.ok(scroll > 0, "the wall did not follow the focus");
  await page.keyboard.press("Enter");
  const work = page.getByRole("dialog", { name: "作品" });
  await work.getByText("2枚中1枚目").waitFor({ state: "attached" });
  await page.keyboard.press("ArrowRight");
  await work.getByText("2枚中2枚目").waitFor({ state: "attached" });
  await page.keyboard.press("ArrowLeft");
  await work.getByText("2枚中1枚目").waitFor({ state: "attached" });
  await page.keyboard.press("l");
  await work.getByRole("button", { name: /^いいね 1件/ }).waitFor();
  await page.keyboard.press("Escape");
  await work.waitFor({ state: "hidden" });
  await until(() => focused(page), chosen);
  await until(() => page.evaluate(() => scrollY), scroll);
}

/** Tab to the first work, then by arrows until the page has to scroll. */
async function goAlong(page) {
  const first = page.getByRole("region", { name: "作品" }).getByRole("link").first();
  await first.waitFor();
  const isOnWall = () => first.evaluate((link) => link === document.activeElement);
  for (let at = 0; at < 20 && !(await isOnWall()); at++) await page.keyboard.press("Tab");
  assert.ok(await isOnWall(), "Tab does not lead to the wall");
  for (let at = 0; at < 4; at++) {
    const before = await focused(page);
    await page.keyboard.press("ArrowDown");
    await until(async () => (await focused(page)) !== before, true);
  }
  await page.keyboard.press("ArrowRight");
}

const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute("href"));

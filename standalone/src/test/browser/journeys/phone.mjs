import assert from "node:assert/strict";

import { chosen } from "../lib/files.mjs";
import { newName } from "../lib/members.mjs";
import { SEA, SKY } from "../lib/pictures.mjs";
import { PHONE } from "../lib/visit.mjs";
import { until } from "../lib/wait.mjs";

/** On a phone pictures are chosen, posted, found, swiped and liked, and no page is wider than even the smallest. */
export async function journey({ visit }) {
  const title = newName("海と空");
  const { page } = await visit({ name: newName("hana"), size: PHONE });
  await page.goto("/");
  await page.getByRole("link", { name: "投稿する", exact: true }).tap();
  await page.getByLabel("画像を選ぶ").setInputFiles(chosen({ "sea.png": SEA, "sky.png": SKY }));
  await page.getByRole("button", { name: /「sky.png」を並べ替える/ }).waitFor();
  await assertFits(page);
  await page.getByRole("textbox", { name: "タイトル" }).fill(title);
  await page.getByRole("radio", { name: /全年齢/ }).check();
  await page.getByRole("button", { name: "投稿する" }).tap();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await assertFits(page);
  await page.getByRole("link", { name: "作品", exact: true }).tap();
  await page.getByRole("link", { name: new RegExp(title) }).tap();
  await page.getByRole("dialog", { name: "作品" }).waitFor();
  await swipe(page);
  await page.getByText("2枚中2枚目").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "いいね", exact: true }).tap();
  await page.getByRole("button", { name: /^いいね 1件/ }).waitFor();
  await assertFits(page);
  const work = new URL(page.url()).pathname;
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of ["/", "/artworks", work, "/artwork/new", "/tags", "/my", "/settings", "/nowhere"]) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
    await assertFits(page);
  }
}

async function swipe(page) {
  const { x, y, width, height } = await page.getByRole("region", { name: "絵" }).boundingBox();
  const session = await page.context().newCDPSession(page);
  const at = { x: Math.round(x + width * 0.8), y: Math.round(y + height / 3) };
  await session.send("Input.synthesizeScrollGesture", { ...at, xDistance: -width * 0.7, yDistance: 0, speed: 1200 });
}

async function assertFits(page) {
  const wide = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  await until(wide, 0, { patience: 5_000 });
  assert.equal(await page.evaluate(() => innerWidth), page.viewportSize().width); // or it was zoomed out to fit
}

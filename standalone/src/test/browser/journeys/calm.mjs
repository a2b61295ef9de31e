import assert from "node:assert/strict";

import { member, newName } from "../lib/members.mjs";
import { FIRE, SEA, SKY } from "../lib/pictures.mjs";
import { until } from "../lib/wait.mjs";

/** Nothing on a wall moves while it loads, nor when it goes on below, nor on coming back to it. */
export async function journey({ gallery, visit }) {
  const sora = member(gallery, newName("sora"));
  for (let at = 0; at < 45; at++) await sora.post(newName("波"), { files: [[FIRE, SEA, SKY][at % 3]] });
  const { page, shifts } = await visit();
  for (const path of ["/", "/artworks"]) {
    await page.goto(path);
    await page.getByRole("link", { name: /波/ }).first().waitFor();
    await drawn(page);
    assert.deepEqual(await shifts(), [], path);
  }
  await until(() => goOn(page), true);
  assert.deepEqual(await shifts(), [], "going on below");
  const scroll = await page.evaluate(() => scrollY);
  await page.getByRole("link", { name: "タグ", exact: true }).evaluate((link) => link.click());
  await page.getByRole("heading", { level: 1, name: "タグ" }).waitFor();
  await page.goBack();
  await until(() => page.evaluate(() => scrollY), scroll);
  await drawn(page);
  assert.deepEqual(await shifts(), [], "coming back");
}

/** Scrolls towards the end, and tells whether a work is in sight that was not among the first forty. */
function goOn(page) {
  return page.evaluate(() => {
    scrollBy(0, innerHeight);
    return [...document.querySelectorAll("[data-index]")].some((tile) => Number(tile.dataset.index) >= 42);
  });
}

/** All that is in sight has loaded, and the browser has had time to report what moved. */
async function drawn(page) {
  await until(
    () => page.evaluate(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0)),
    true,
  );
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => requestIdleCallback(done))));
}

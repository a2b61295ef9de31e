import { until } from "./wait.mjs";
import { visit } from "./visit.mjs";

/** Opens one of the pages and waits until all of it is there; nothing moves, so that what is looked at is final. */
export async function look(browser, gallery, { path, shows, act, name = "guest-of-honour" }, settings = {}) {
  const visited = await visit(browser, gallery, { name, reducedMotion: "reduce", ...settings });
  const { page } = visited;
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
  await page.getByRole("main").getByRole(shows).first().waitFor({ state: "attached" });
  await act?.(page);
  await until(() => page.evaluate(isThere), true);
  await page.evaluate(draw);
  return visited;
}

/** Whether all that is in sight has come. */
function isThere() {
  const near = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
  return near.every((image) => image.complete) && !document.querySelector('[role="status"][aria-label="読み込み中"]');
}

/** Pictures that have come are decoded at leisure; here they are waited for. */
async function draw() {
  const near = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
  await Promise.allSettled(near.map((image) => image.decode()));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

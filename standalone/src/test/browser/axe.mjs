// node axe.mjs GALLERY: prints as JSON what axe finds on every page of a filled gallery, in both themes, on desk and phone.
import axe from "axe-core";

import { launch } from "./lib/chromium.mjs";
import { look } from "./lib/look.mjs";
import { member } from "./lib/members.mjs";
import { pages } from "./lib/pages.mjs";
import { until } from "./lib/wait.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [1280, 360];
const THEMES = ["light", "dark"];

const [gallery, ...wanted] = process.argv.slice(2);
const browser = await launch();
const found = {};
for (const [name, about] of Object.entries(await pages(member(gallery, "guest-of-honour").ask))) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { page, context } = await look(browser, gallery, about);
  found[name] = await violations(page);
  await context.close();
}
await browser.close();
console.log(JSON.stringify(found));

async function violations(page) {
  await page.evaluate(axe.source);
  const all = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await until(() => page.evaluate(() => innerWidth), width);
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      all.push(...(await run(page)).map((violation) => `${width} px, ${theme}: ${violation}`));
    }
  }
  return all;
}

async function run(page) {
  const options = { runOnly: RULES, resultTypes: ["violations"] };
  const { violations: found } = await page.evaluate((how) => window.axe.run(document, how), options);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, any }) => `${id} (${help}): ${html.slice(0, 300)} ${any.map(({ message }) => message).join("; ")}`,
    ),
  );
}

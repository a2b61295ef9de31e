// node journey.mjs GALLERY NAME [FOLDER]: goes the journey of that name, and ends with 1 when anything went wrong on the
// way, be it only a line in the browser's console. What was seen then lies in the folder.
import { mkdir } from "node:fs/promises";
import path from "node:path";

import { launch } from "./lib/chromium.mjs";
import { visit } from "./lib/visit.mjs";

const [gallery, name, folder = "failures"] = process.argv.slice(2);
const { journey } = await import(`./journeys/${name}.mjs`);
const browser = await launch();
const visits = [];
let failure = await journey({
  gallery,
  visit: async (settings) => {
    visits.push(await visit(browser, gallery, settings));
    return visits.at(-1);
  },
}).then(
  () => undefined,
  (reason) => reason,
);
const problems = visits.flatMap((one) => one.problems);
if (failure || problems.length > 0) {
  await mkdir(folder, { recursive: true });
  for (const [at, { page }] of visits.entries()) {
    const file = path.resolve(folder, `${name}-${at + 1}.png`);
    await page.screenshot({ path: file });
    console.log(`${page.url()} as it was: ${file}`);
  }
  if (failure) console.log(failure.stack);
  problems.forEach((problem) => console.log(problem));
  process.exitCode = 1;
}
await browser.close();
console.log(JSON.stringify(process.exitCode ? "failed" : "done"));

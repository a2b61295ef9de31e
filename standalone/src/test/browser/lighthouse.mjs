// node lighthouse.mjs GALLERY: prints as JSON what Lighthouse says of four pages of a filled gallery, as a member at a desk
// sees them (its desktop preset).
import { createServer } from "node:net";
import lighthouse, { desktopConfig } from "lighthouse";

import { launch } from "./lib/chromium.mjs";
import { member } from "./lib/members.mjs";
import { pages } from "./lib/pages.mjs";

const JUDGED = ["home", "work", "post", "tag"];
const CATEGORIES = ["accessibility", "best-practices", "performance"];

const [gallery] = process.argv.slice(2);
const name = "guest-of-honour";
const all = await pages(member(gallery, name).ask);
const port = await freePort();
const browser = await launch(`--remote-debugging-port=${port}`);
const found = {};
for (const page of JUDGED) found[page] = await judge(gallery + all[page].path);
await browser.close();
console.log(JSON.stringify(found));

async function judge(url) {
  const flags = { port, onlyCategories: CATEGORIES, logLevel: "error", extraHeaders: { "X-Forwarded-User": name } };
  const { lhr } = await lighthouse(url, flags, desktopConfig);
  const scores = CATEGORIES.map((category) => [category, Math.round(lhr.categories[category].score * 100)]);
  const audits = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 0.9);
  const metrics = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
  ];
  const told = metrics.map((metric) => [metric, lhr.audits[metric].displayValue]);
  return {
    scores: Object.fromEntries([...scores, ...told]),
    less: audits.map(({ id, title, displayValue, details }) => ({
      id,
      title,
      displayValue,
      items: details?.items?.slice?.(0, 3),
    })),
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}

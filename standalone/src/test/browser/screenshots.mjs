// node screenshots.mjs GALLERY FOLDER [PAGE…]: takes every page of a filled gallery, or those named, on a desk in light and
// in dark, and on a phone.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { launch } from "./lib/chromium.mjs";
import { look } from "./lib/look.mjs";
import { member } from "./lib/members.mjs";
import { pages } from "./lib/pages.mjs";
import { PHONE } from "./lib/visit.mjs";

const WAYS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  phone: { colorScheme: "light", size: PHONE },
};

const [gallery, folder = "screenshots", ...wanted] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const browser = await launch();
for (const [name, about] of Object.entries(await pages(member(gallery, "guest-of-honour").ask))) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const [way, settings] of Object.entries(WAYS)) {
    const { page, context } = await look(browser, gallery, about, settings);
    const session = await context.newCDPSession(page);
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 40 });
    await writeFile(path.join(folder, `${name}-${way}.webp`), data, "base64");
    await context.close();
  }
}
await browser.close();

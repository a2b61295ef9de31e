// Fails a build whose pages need more script than agreed, and compresses what is served.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const FOLDER = new URL("../target/classes/static/", import.meta.url);
const FIRST = "src/app/pages/HomePage.tsx";
/** Kilobytes (1000 bytes) of gzipped script that the first page may load before it is seen. */
const FIRST_BUDGET = 130;
/** The same for a page that somebody opens directly. */
const BUDGET = 150;

const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", FOLDER), "utf8"));
const read = (name) => readFileSync(new URL(name, FOLDER));
const size = (name) => gzipSync(read(name), { level: 9 }).length;
/** Every page loads it beside its modules. */
const START = "start.js";

function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    manifest[key].imports?.forEach((next) => withImports(next, seen));
  }
  return seen;
}

let tooLarge = false;
const pages = Object.keys(manifest).filter((key) => key.startsWith("src/app/pages/"));
for (const page of ["index.html", ...pages]) {
  const keys = new Set([...withImports("index.html"), ...withImports(page)]);
  const kilobytes = [...keys].reduce((sum, key) => sum + size(manifest[key].file), size(START)) / 1000;
  const budget = page === FIRST ? FIRST_BUDGET : BUDGET;
  tooLarge ||= kilobytes > budget;
  console.log(`${kilobytes.toFixed(1).padStart(6)} of ${budget} kB  ${page}`);
}
if (tooLarge) {
  console.error("A page loads more script than its budget: load what it does not show at once by import().");
  process.exit(1);
}

rmSync(new URL(".vite", FOLDER), { recursive: true });

for (const name of readdirSync(FOLDER, { recursive: true }).filter((file) => /\.(js|css|svg|html)$/.test(file))) {
  const content = read(name);
  writeFileSync(new URL(`${name}.gz`, FOLDER), gzipSync(content, { level: 9 }));
  writeFileSync(
    new URL(`${name}.br`, FOLDER),
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  );
}

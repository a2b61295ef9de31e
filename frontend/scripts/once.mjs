// node scripts/once.mjs NAME MADE INPUT… -- COMMAND…: runs a command, unless what it makes is there and it has succeeded
// before on the very same inputs (files and folders, by content). Maven calls npm by it, so that its second build is quick.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The web client needs Node 20.19 or newer; the node on the PATH is ${process.version}.`);
  process.exit(1);
}

const [name, made, ...rest] = process.argv.slice(2);
const dashes = rest.indexOf("--");
const inputs = rest.slice(0, dashes);
const command = rest.slice(dashes + 1).join(" ");
const stamp = path.join("target", "done", name);

function files(input) {
  if (!existsSync(input)) return [];
  if (!statSync(input).isDirectory()) return [input];
  return readdirSync(input)
    .filter((child) => child !== "__generated__")
    .flatMap((child) => files(path.join(input, child)));
}

function digest() {
  const hash = createHash("sha256").update(command);
  for (const file of inputs.flatMap(files).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

const now = digest();
if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) process.exit(0);
rmSync(stamp, { force: true });
const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
mkdirSync(path.dirname(stamp), { recursive: true });
writeFileSync(stamp, now);

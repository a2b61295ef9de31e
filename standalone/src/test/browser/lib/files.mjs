import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { until } from "./wait.mjs";

/** Drags files of these names and contents over a page, from outside, until it says that it takes them, and lets go. */
export async function drop(page, files) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: await written(files), dragOperationsMask: 1 };
  const drag = (type) => session.send("Input.dispatchDragEvent", { type, x: 640, y: 400, data });
  await drag("dragEnter");
  await until(async () => {
    await drag("dragOver");
    return page.getByText("放すと投稿の準備をします").isVisible();
  }, true);
  await drag("drop");
  await session.detach();
}

async function written(files) {
  const folder = await mkdtemp(path.join(tmpdir(), "kamiroda-drop"));
  process.on("exit", () => rmSync(folder, { recursive: true })); // the browser reads them when they are sent
  const paths = Object.entries(files).map(([name, content]) => [path.join(folder, name), content]);
  await Promise.all(paths.map(([file, content]) => writeFile(file, content)));
  return paths.map(([file]) => file);
}

/** The same for a file field. */
export const chosen = (files) =>
  Object.entries(files).map(([name, buffer]) => ({ name, buffer, mimeType: "image/png" }));

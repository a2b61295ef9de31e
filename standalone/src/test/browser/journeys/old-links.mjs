import { member, newName } from "../lib/members.mjs";
import { until } from "../lib/wait.mjs";

const FOLDER = "query($folder: Int!) { artworkByFolderId(folderId: $folder) { id } }";

/** Addresses that people noted years ago lead to the same works: by folder, by the old identifier, by rating as a tag. */
export async function journey({ gallery, visit }) {
  const title = newName("古い絵");
  const sora = member(gallery, newName("sora"));
  const id = await sora.post(title, { rating: "safe" });
  const folder = Number(Buffer.from(id, "base64").toString().replace(/^\D*/, ""));
  const { page } = await visit({ name: newName("sora") });
  const found = (await sora.ask(FOLDER, { folder })).artworkByFolderId;
  if (found?.id !== id) throw new Error(`${id} is not the work of folder ${folder}`);
  for (const path of [`/illust/${folder}`, `/artwork/${id}`, `/artwork/${encodeURIComponent(id)}`]) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await until(() => decodeURIComponent(new URL(page.url()).pathname), `/artwork/${id}`);
  }
}

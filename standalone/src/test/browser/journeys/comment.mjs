import { member, newName } from "../lib/members.mjs";

/** A comment is written, changed, deleted, and brought back in time. */
export async function journey({ gallery, visit }) {
  const name = newName("hana");
  const id = await member(gallery, newName("sora")).post(newName("火"));
  const { page } = await visit({ name });
  await page.goto(`/artwork/${id}`);
  await page.getByRole("textbox", { name: "コメントを書く" }).fill("すてきです\nhttps://example.org/a を見て");
  await page.getByRole("button", { name: "送信" }).click();
  await page.getByRole("heading", { name: "コメント 1件" }).waitFor();
  await page.getByRole("link", { name: "https://example.org/a" }).waitFor();
  await page.getByRole("button", { name: `${name}のコメントを編集` }).click();
  const field = page.getByRole("textbox", { name: `${name}のコメントを編集` });
  await field.fill("とてもすてきです");
  await field.press("Control+Enter");
  await page.getByText("とてもすてきです").waitFor();
  await page.getByText("（編集済み）").waitFor();
  await page.getByRole("button", { name: `${name}のコメントを削除` }).click();
  await page.getByText("まだコメントはありません。").waitFor();
  await page.getByRole("region", { name: "お知らせ" }).getByRole("button", { name: "元に戻す" }).last().click();
  await page.getByText("とてもすてきです").waitFor();
  await page.reload();
  await page.getByText("とてもすてきです").waitFor();
}

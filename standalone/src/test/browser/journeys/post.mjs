import { drop } from "../lib/files.mjs";
import { newName } from "../lib/members.mjs";
import { FIRE, SEA, SKY } from "../lib/pictures.mjs";
import { until } from "../lib/wait.mjs";

/** Three pictures that are dropped on the home page become one work, which the wall shows first. */
export async function journey({ visit }) {
  const title = newName("空と海");
  const { page } = await visit({ name: newName("sora") });
  await page.goto("/");
  await page.getByRole("button", { name: /のメニュー$/ }).waitFor();
  await drop(page, { "sea.png": SEA, "sky.png": SKY, "fire.png": FIRE });
  await page.getByRole("heading", { level: 1, name: "投稿する" }).waitFor();
  await arrange(page);
  await page.getByRole("textbox", { name: "タイトル" }).fill(title);
  await page.getByRole("textbox", { name: "1枚目の説明" }).fill("水色の空");
  const tags = page.getByRole("combobox", { name: "タグ" });
  await tags.fill("空、海");
  await tags.press("Enter");
  await page.getByRole("radio", { name: /全年齢/ }).check();
  await page.getByRole("button", { name: "投稿する" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByRole("img", { name: "水色の空" }).waitFor();
  await page.getByRole("link", { name: /^海、/ }).waitFor();
  await page.getByRole("link", { name: "作品", exact: true }).click();
  const first = page.getByRole("region", { name: "作品" }).getByRole("listitem").first();
  await first.getByRole("link", { name: new RegExp(`水色の空.*${title}.*3枚`) }).waitFor();
}

/** The last picture goes to the front by key, and the one that is third then goes away. */
async function arrange(page) {
  const grips = page.getByRole("button", { name: /を並べ替える/ });
  const order = async () =>
    (await grips.evaluateAll((all) => all.map((grip) => grip.ariaLabel))).map((label) => label.slice(1, 4));
  await until(order, ["sea", "sky", "fir"]);
  await page.getByRole("button", { name: /「sky.png」を並べ替える/ }).press("ArrowLeft");
  await until(order, ["sky", "sea", "fir"]);
}

import { chosen } from "../lib/files.mjs";
import { newName } from "../lib/members.mjs";
import { FIRE, SEA } from "../lib/pictures.mjs";
import { until } from "../lib/wait.mjs";

/** What was begun is there after a reload, pictures too; what is thrown away comes back by Undo. */
export async function journey({ visit }) {
  const { page } = await visit({ name: newName("sora") });
  await page.goto("/artwork/new");
  await page.getByLabel("画像を選ぶ").setInputFiles(chosen({ "sea.png": SEA, "fire.png": FIRE }));
  await page.getByRole("textbox", { name: "タイトル" }).fill("まだ途中");
  await page.getByRole("textbox", { name: "2枚目の説明" }).fill("火");
  await page.getByRole("combobox", { name: "タグ" }).fill("海");
  await page.getByRole("combobox", { name: "タグ" }).press("Enter");
  await page.getByRole("radio", { name: /^R-18 / }).check();
  await page.getByRole("radio", { name: /^R-18 / }).blur();
  await page.reload();
  await assertThere(page);
  await page.getByText("前回の下書きを開きました。").waitFor();
  await page.getByRole("button", { name: "下書きを破棄" }).click();
  await until(() => page.getByRole("textbox", { name: "タイトル" }).inputValue(), "");
  await page.getByRole("button", { name: "元に戻す" }).click();
  await assertThere(page);
}

async function assertThere(page) {
  await until(() => page.getByRole("textbox", { name: "タイトル" }).inputValue(), "まだ途中");
  await page.getByRole("img", { name: /sea.png/ }).waitFor();
  await page.getByRole("img", { name: "火" }).waitFor();
  await page.getByRole("button", { name: "タグ「海」を外す" }).waitFor();
  await until(() => page.getByRole("radio", { name: /^R-18 / }).isChecked(), true);
}

import { member, newName } from "../lib/members.mjs";

/** An admin rebuilds the gallery while members post and browse, sees that nothing differs, switches, and goes back. */
export async function journey({ gallery, visit }) {
  const sora = member(gallery, newName("sora"));
  await sora.post(newName("火"));
  const { page } = await visit({ name: "carol" });
  await page.goto("/");
  await page.getByRole("button", { name: "carol" }).click();
  await page.getByRole("menuitem", { name: "表示の管理" }).click();
  const view = page.getByRole("region", { name: "ギャラリー" });
  const order = async (act) => {
    await view.getByRole("button", { name: act }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "理由" }).fill("定義を変えた");
    await dialog.getByRole("button", { name: act }).click();
    await dialog.waitFor({ state: "hidden" });
  };
  await order("作り直す");
  const title = newName("作り直しのあいだ");
  await sora.post(title);
  const { page: wall } = await visit({ name: newName("hana") });
  await wall.goto("/artworks");
  await wall.getByRole("link", { name: new RegExp(title) }).waitFor();
  const next = view.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) }).first();
  await next.getByText("切り替えられます").waitFor();
  await next.getByText("記録との違い0か所").waitFor();
  await next.getByText(/^世代1との違い0か所/).waitFor();
  await order("これを表示する");
  await next.getByText("表示中", { exact: true }).waitFor();
  await wall.reload();
  await wall.getByRole("link", { name: new RegExp(title) }).waitFor();
  await page.getByRole("button", { name: "前の世代に戻す" }).click();
  await next.getByText("控え", { exact: true }).waitFor();
  await wall.reload();
  await wall.getByRole("link", { name: new RegExp(title) }).waitFor();
}

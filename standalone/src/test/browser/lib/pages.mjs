import { chosen } from "./files.mjs";
import { SEA, SKY } from "./pictures.mjs";

const SHOWN = `query {
  several: artworks(first: 40, sort: [MOST_LIKED]) {
    edges { node { id title account { kmcid } illusts(first: 1) { totalCount } tags(first: 5) { edges { node { name } } } } }
  }
}`;

/** Every page of a gallery that is filled: where it is, who looks at it, what they do there first, and what it must show. */
export async function pages(ask) {
  const works = (await ask(SHOWN)).several.edges.map(({ node }) => node);
  const work = works.find(({ illusts, tags }) => illusts.totalCount > 1 && tags.edges.length > 0);
  const name = work.account.kmcid;
  const artist = `/users/${name}`;
  return {
    home: { path: "/", shows: "listitem" },
    works: { path: "/artworks", shows: "listitem" },
    "work-over-wall": { path: "/artworks", shows: "listitem", act: openFirst },
    work: { path: `/artwork/${work.id}`, shows: "img" },
    "work-editing": { path: `/artwork/${work.id}`, name, shows: "img", act: edit },
    post: { path: "/artwork/new", shows: "textbox" },
    "post-pictures": { path: "/artwork/new", shows: "textbox", act: choose },
    "post-guest": { path: "/artwork/new", name: null, shows: "link" },
    tags: { path: "/tags", shows: "listitem" },
    "tags-list": { path: "/tags?view=list", shows: "listitem" },
    tag: { path: `/tagged_artworks/${encodeURIComponent(work.tags.edges[0].node.name)}`, shows: "listitem" },
    "tag-unknown": { path: "/tagged_artworks/nobody-has-it", shows: "link" },
    member: { path: artist, shows: "listitem" },
    "member-likes": { path: `${artist}?show=likes`, shows: "listitem" },
    "member-comments": { path: `${artist}?show=comments`, shows: "listitem" },
    my: { path: "/my", name, shows: "listitem" },
    "my-guest": { path: "/my", name: null, shows: "link" },
    settings: { path: "/settings", shows: "radio" },
    welcome: { path: "/welcome", name: null, shows: "textbox" },
    admin: { path: "/admin", name: "carol", shows: "listitem" },
    "admin-others": { path: "/admin", shows: "link" },
    "not-found": { path: "/nowhere", shows: "link" },
    keys: { path: "/artworks", shows: "listitem", act: openSheet },
    menu: { path: "/artworks", shows: "listitem", act: openMenu },
  };
}

async function openFirst(page) {
  const unveiled = page.locator(":not([tabindex])");
  await page.getByRole("region", { name: "作品" }).getByRole("link").and(unveiled).first().click();
  await page.getByRole("dialog", { name: "作品" }).getByRole("heading", { level: 1 }).waitFor();
}

async function edit(page) {
  await page.getByRole("button", { name: "この作品の操作" }).click();
  await page.getByRole("menuitem", { name: "編集" }).click();
  await page.getByRole("form", { name: "作品を編集" }).waitFor();
}

async function choose(page) {
  await page.getByLabel("画像を選ぶ").setInputFiles(chosen({ "sea.png": SEA, "sky.png": SKY }));
  await page.getByRole("button", { name: /「sky.png」を並べ替える/ }).waitFor();
  await page.getByRole("combobox", { name: "タグ" }).fill("空");
  await page.getByRole("combobox", { name: "タグ" }).press("Enter");
  await page.getByRole("button", { name: "投稿する" }).click(); // so that it says what is missing
}

async function openSheet(page) {
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "キーボードショートカット" }).waitFor();
}

async function openMenu(page) {
  await page.getByRole("button", { name: "表示と言語" }).click();
  await page.getByRole("menu").waitFor();
}

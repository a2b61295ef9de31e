// node fill.mjs GALLERY WORKS: posts so many works of a small club, of all shapes and ratings, with tags, likes and comments.
import { member } from "./lib/members.mjs";
import { png } from "./lib/pictures.mjs";

const LIKE = "mutation($id: ID!) { likeArtwork(input: { artworkId: $id }) { like { id } } }";
const SAY =
  "mutation($id: ID!, $text: String!) { createComment(input: { artworkId: $id, text: $text }) { comment { id } } }";
const TAGS = [
  "波",
  "空",
  "山",
  "夜景",
  "portrait",
  "らくがき",
  "あけぼの",
  "sea",
  "冬",
  "長い名前のタグもときどき付きます",
];
const RATINGS = ["safe", "safe", "safe", "safe", "safe", "r_18", "safe", "r_18g"];
const SHAPES = [
  [480, 320],
  [320, 480],
  [400, 400],
  [640, 240],
  [240, 640],
];

const [gallery, works] = process.argv.slice(2);
const club = ["sora", "hana", "ren", "emily"].map((name) => member(gallery, name));
let next = 0;
await Promise.all(club.map(postSome));
console.log(JSON.stringify(next));

async function postSome(artist, place) {
  while (next < Number(works)) {
    const at = next++;
    const id = await artist.post(`${TAGS[at % TAGS.length]} その${at + 1}`, about(at));
    if (at % 3 === 0) await club[(place + 1) % club.length].ask(LIKE, { id });
    if (at % 5 === 0)
      await club[(place + 2) % club.length].ask(SAY, { id, text: "きれいです。\nhttps://example.org/ も見て" });
  }
}

function about(at) {
  const picture = (page) => png(...SHAPES[(at + page) % SHAPES.length], [(at * 37) % 256, (page * 80) % 256, 255 - at]);
  return {
    files: Array.from({ length: at % 9 === 0 ? 3 : 1 }, (_, page) => picture(page)),
    caption: at % 2 ? "" : `${at + 1}番目の絵です。\nhttps://example.org/${at} も見てください。`,
    tags: TAGS.filter((_, tag) => (at + tag) % 4 === 0),
    rating: RATINGS[at % RATINGS.length],
  };
}

import { ALICE, renderAt } from "./renderAt";

export const PAGES = [picture("1"), picture("2"), picture("3")];
/** A work of three pages by Alice, with one comment. */
const DRAGON = {
  id: "dragon",
  title: "竜",
  createdAt: "2026-01-05T00:00:00Z",
  updatedAt: "2026-01-05T00:00:00Z",
  caption: "一行目\nhttps://example.org/竜。",
  rating: "safe",
  editable: true,
  account: { id: "alice", kmcid: "alice", name: "アリス" },
  likesCount: 2,
  likedByViewer: false,
  commentsCount: 1,
  nextArtwork: null,
  previousArtwork: { id: "cloud" },
  tags: { edges: [{ node: { id: "tag-1", name: "青空", artworksCount: 12 } }] },
  illusts: { edges: PAGES.map((node) => ({ node })) },
  comments: {
    edges: [{ node: comment("1", "きれい"), cursor: "1" }],
    pageInfo: { hasPreviousPage: false, startCursor: "1" },
  },
};

function picture(number: string) {
  const previews = [{ url: `/public/preview/320/${number}.webp`, width: 320, height: 240 }];
  return { id: `picture-${number}`, width: 800, height: 600, altText: "", placeholder: "", previews, byteSize: 9e6 };
}

export function comment(number: string, text: string) {
  const at = "2026-01-05T00:00:00Z";
  const account = { id: ALICE.id, kmcid: "alice", name: "アリス" };
  return { id: `comment-${number}`, text, createdAt: at, updatedAt: at, account };
}

/** Opens the dragon by its own address; `work` says what is different about it. */
export function openDragon(work: object = {}, others: object = {}) {
  const artwork = ({ path = [] }: { path?: readonly string[] }) =>
    path.includes("previousArtwork") ? { id: "cloud" } : { ...DRAGON, ...work };
  return renderAt("/artwork/dragon", { answers: { Artwork: artwork }, ...others });
}

type Opened = Awaited<ReturnType<typeof openDragon>>;

/** The operations of that name that were sent. */
export function asked(environment: Opened["environment"], name: string) {
  return environment.mock.getAllOperations().filter(({ request }) => request.node.params.name === name);
}

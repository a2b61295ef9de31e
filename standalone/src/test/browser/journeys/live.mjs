import assert from "node:assert/strict";

import { member, newName } from "../lib/members.mjs";
import { until } from "../lib/wait.mjs";

/** What others do appears by itself: a new work as a quiet offer that moves nothing, a like and a comment as they come. */
export async function journey({ gallery, visit }) {
  const sora = member(gallery, newName("sora"));
  const title = newName("新作");
  const id = await sora.post(newName("火"));
  const { page, shifts } = await visit({ name: newName("hana") });
  const listening = asked(page);
  await page.goto("/artworks");
  const first = page.getByRole("region", { name: "作品" }).getByRole("listitem").first();
  await first.waitFor();
  await listening("NewWorksSubscription");
  const place = await first.boundingBox();
  await sora.post(title);
  const pill = page.getByRole("button", { name: "新着1作品を見る" });
  await pill.waitFor();
  assert.deepEqual(await first.boundingBox(), place);
  assert.deepEqual(await shifts(), []);
  await pill.click();
  await first.getByRole("link", { name: new RegExp(title) }).waitFor();
  await pill.waitFor({ state: "hidden" });
  await page.goto(`/artwork/${id}`);
  await page.getByRole("button", { name: /^いいね 0件/ }).waitFor();
  await listening("CommentsSubscription");
  await sora.ask("mutation($id: ID!) { likeArtwork(input: { artworkId: $id }) { like { id } } }", { id });
  await page.getByRole("button", { name: /^いいね 1件/ }).waitFor();
  await sora.ask('mutation($id: ID!) { createComment(input: { artworkId: $id, text: "見てね" }) { comment { id } } }', {
    id,
  });
  await page.getByText("見てね").waitFor();
  await until(() => page.getByRole("heading", { name: "コメント 1件" }).isVisible(), true);
}

/** Tells when the page has asked the server to be told of something. */
function asked(page) {
  const sent = [];
  page.on("websocket", (socket) => socket.on("framesent", ({ payload }) => sent.push(String(payload))));
  return (subscription) => until(() => sent.some((frame) => frame.includes(subscription)), true);
}

import { act, screen, waitFor } from "@testing-library/react";
import { MockPayloadGenerator, type Resolvers } from "relay-test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { type Place, places } from "~/lib/places";
import { type Args, asked, listing } from "~/testing/listing";
import { renderAt } from "~/testing/renderAt";

const WORKS = Array.from({ length: 200 }, (_, at) => ({
  id: `work-${at}`,
  title: `作品${at}番`,
  rating: "safe",
  account: { id: "bob", name: "ボブ" },
  topIllust: { id: `picture-${at}`, width: 800, height: 600, altText: "", placeholder: "", previews: [] },
}));

let scrolled = 0;
let entries = 0;

/** Where walls begin on the page. */
const WALL = 300;

beforeEach(() => {
  asked.length = 0;
  scrolled = 0;
  vi.stubGlobal("scrollTo", ({ top }: { top: number }) => (scrolled = Math.max(0, top)));
  vi.spyOn(window, "scrollY", "get").mockImplementation(() => scrolled);
  const top = () => ({ top: WALL - scrolled }) as DOMRect;
  vi.spyOn(HTMLUListElement.prototype, "getBoundingClientRect").mockImplementation(top);
});

afterEach(() => vi.restoreAllMocks());

/** Comes back to an entry in the history where a wall was left at these works, and nothing more is answered at first. */
async function comeBack(path: string, wall: Place["wall"], answers: Resolvers, waiting: string) {
  const key = `left ${++entries}`;
  places.set(key, { scroll: 5000, link: null, wall });
  const { environment, ...opened } = await renderAt(path, { key, answers, waiting });
  await waitFor(() => expect(asked).not.toHaveLength(0));
  const answer = async (which: (args: Args) => boolean) => {
    const operation = environment.mock.findOperation(
      ({ request }) => request.node.params.name === waiting && which(request.variables),
    );
    // eslint-disable-next-line @typescript-eslint/require-await -- only an asynchronous act sees a transition through
    await act(async () => environment.mock.resolve(operation, MockPayloadGenerator.generate(operation, answers)));
  };
  return { ...opened, key, answer };
}

const leftAt100 = { after: "at 89", origin: [], works: [["work-100", 100] as const] };
const works = { ArtworkConnection: listing(WORKS) };
const toWorks = (wall: Place["wall"], answers: Resolvers = works) =>
  comeBack("/artworks", wall, answers, "WorksPagePaginationQuery");
const tile = async (title: string) => (await screen.findByText(title)).closest("li");
/** How far below the screen's top a work is. */
const topOf = async (title: string) => parseInt((await tile(title))?.style.top ?? "") + WALL - scrolled;
const toTop = () => screen.queryByRole("button", { name: "先頭に戻る" });

describe("a wall that somebody comes back to", () => {
  it("begins just before what was seen, and shows it where it was", async () => {
    await toWorks(leftAt100);
    expect(await topOf("作品100番")).toBe(100);
    expect(asked[0]).toMatchObject({ first: 40, after: "at 89" });
  });

  it("stays where it is when others come before", async () => {
    const { answer } = await toWorks(leftAt100);
    const placed = async () =>
      Promise.all(
        ["作品95番", "作品101番"].map(async (title) => [await topOf(title), (await tile(title))?.style.left]),
      );
    const before = await placed();
    const scrolledBefore = scrolled;
    await answer(({ last }) => last != null);
    expect(asked).toContainEqual(expect.objectContaining({ last: 40, before: "at 90" }));
    expect(scrolled).toBeGreaterThan(scrolledBefore + 1000);
    expect(await placed()).toEqual(before);
  });

  it("says nothing about how many works come before while they are not there", async () => {
    await toWorks(leftAt100);
    expect(await tile("作品100番")).not.toHaveAttribute("aria-posinset");
    expect(await tile("作品100番")).toHaveAttribute("aria-setsize", "-1");
  });

  it("shows the next work there when that one is gone", async () => {
    const answers = { ArtworkConnection: listing(WORKS.filter(({ id }) => id !== "work-100")) };
    await toWorks({ ...leftAt100, works: [...leftAt100.works, ["work-101", 100]] }, answers);
    expect(await topOf("作品101番")).toBe(100);
  });

  it("begins at its top when nothing is left behind the place", async () => {
    const { answer } = await toWorks(leftAt100, { ArtworkConnection: listing(WORKS.slice(0, 12)) });
    await answer(({ after }) => after == null);
    expect(await tile("作品0番")).toHaveAttribute("aria-posinset", "1");
    expect(scrolled).toBe(0);
  });

  it("has a way to the top, which is read out", async () => {
    const { user, answer, key } = await toWorks(leftAt100);
    await tile("作品100番");
    await user.click(screen.getByRole("button", { name: "先頭に戻る" }));
    await answer(({ first, after }) => first != null && after == null);
    expect(await tile("作品0番")).toHaveAttribute("aria-posinset", "1");
    expect(await tile("作品0番")).toHaveAttribute("aria-setsize", "200");
    expect(screen.getByRole("heading", { level: 1, name: "作品" })).toHaveFocus();
    expect(toTop()).not.toBeInTheDocument();
    expect(scrolled).toBe(0);
    expect(places.get(key)?.wall).toBeUndefined();
  });

  it("goes backwards through what a member likes, which the server keeps oldest first", async () => {
    const likes = listing(WORKS.map((artwork) => ({ id: `like of ${artwork.id}`, artwork })));
    const answers = {
      Account: () => ({ id: "bob", kmcid: "bob", name: "ボブ", createdAt: "2026-01-05T12:00:00+09:00" }),
      LikeConnection: likes,
    };
    const wall = { after: "at 111", origin: [], works: [["work-100", 100] as const] };
    const { answer } = await comeBack("/users/bob?show=likes", wall, answers, "MemberLikesPaginationQuery");
    expect(asked).toContainEqual(expect.objectContaining({ last: 40, before: "at 111" }));
    expect(await topOf("作品100番")).toBe(100);
    await answer(({ first }) => first != null);
    expect(asked).toContainEqual(expect.objectContaining({ first: 40, after: "at 110" }));
    expect(await topOf("作品100番")).toBe(100);
  });
});

describe("a wall that somebody follows a link to", () => {
  it("begins at its beginning, and remembers where somebody is by then", async () => {
    const key = `left ${++entries}`;
    await renderAt("/artworks", { key, answers: works, waiting: "WorksPagePaginationQuery" });
    expect(await tile("作品0番")).toHaveAttribute("aria-posinset", "1");
    expect(asked[0]).toMatchObject({ first: 40 });
    expect(toTop()).not.toBeInTheDocument();
    act(() => {
      scrollTo({ top: 1500 });
      dispatchEvent(new Event("scroll"));
    });
    const { after, works: seen } = places.get(key)?.wall ?? {};
    expect(after).toMatch(/^at /);
    expect(seen?.[0]?.[1]).toBeLessThan(60);
  });
});

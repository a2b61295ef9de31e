import { matchRoutes, type RouteObject } from "react-router";
import type { Environment } from "relay-runtime";

import type { Readiness } from "~/lib/navigation";
import { beginningOf } from "~/lib/places";

import { LazyPage, usePage } from "./page";

/** Every address of the client and the page that answers there. */
const PAGES: Record<string, LazyPage> = {
  "/": new LazyPage(() => import("./pages/HomePage").then(({ homePage }) => homePage)),
  "/artworks": new LazyPage(() => import("./pages/WorksPage").then(({ worksPage }) => worksPage)),
  "/artwork/new": new LazyPage(() => import("./pages/PostPage").then(({ postPage }) => postPage)),
  "/artwork/:id": new LazyPage(() => import("./pages/WorkPage").then(({ workPage }) => workPage)),
  "/illust/:folderId": new LazyPage(() => import("./pages/OldLinkPage").then(({ oldLinkPage }) => oldLinkPage)),
  "/tags": new LazyPage(() => import("./pages/TagsPage").then(({ tagsPage }) => tagsPage)),
  "/tagged_artworks/:tag": new LazyPage(() => import("./pages/TagPage").then(({ tagPage }) => tagPage)),
  "/users/:login": new LazyPage(() => import("./pages/MemberPage").then(({ memberPage }) => memberPage)),
  "/my": new LazyPage(() => import("./pages/MyPage").then(({ myPage }) => myPage)),
  "/settings": new LazyPage(() => import("./pages/SettingsPage").then(({ settingsPage }) => settingsPage)),
  "/admin": new LazyPage(() => import("./pages/AdminPage").then(({ adminPage }) => adminPage)),
  "/welcome": new LazyPage(() => import("./pages/WelcomePage").then(({ welcomePage }) => welcomePage)),
  "*": new LazyPage(() => import("./pages/NotFoundPage").then(({ notFoundPage }) => notFoundPage)),
};

export const routes: RouteObject[] = Object.entries(PAGES).map(([path, page]) => ({
  path,
  element: <PageView page={page} />,
}));

function PageView({ page }: { page: LazyPage }) {
  const { Component } = usePage(page);
  return <Component />;
}

/** Fetches the code of the page at an address, and what it asks the server for, where somebody was in it by `key`. */
export function preparePage(environment: Environment, path: string, readiness: Readiness, key = ""): void {
  const { pathname, searchParams } = new URL(path, location.origin);
  const match = matchRoutes(routes, pathname)?.at(-1);
  const loading = PAGES[match?.route.path ?? "*"]?.load();
  void loading?.then(
    ({ prepare }) =>
      readiness === "data" &&
      prepare(environment, { params: match?.params ?? {}, search: searchParams, begun: beginningOf(key) }),
    () => undefined, // whoever goes there will hear of it
  );
}

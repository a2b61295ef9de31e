/** What a member's page shows of them; it lives in the address. */
export type Part = "works" | "likes" | "comments";

export function partOf(search: URLSearchParams): Part {
  const part = search.get("show");
  return part === "likes" || part === "comments" ? part : "works";
}

/** The page's address with a part; works go without saying. */
export function pathOf(page: string, part: Part): string {
  return part === "works" ? page : `${page}?show=${part}`;
}

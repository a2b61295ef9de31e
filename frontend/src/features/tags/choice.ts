export type TagView = "cloud" | "list";
export type TagOrder = "count" | "name" | "newest";

/** How the tags are shown; it lives in the address. */
export type TagChoice = { view: TagView; order: TagOrder };

const ORDERS = { count: "ARTWORKS_COUNT_DESC", name: "CANONICAL_NAME_ASC", newest: "CREATED_AT_DESC" } as const;

export function tagChoiceOf(search: URLSearchParams): TagChoice {
  const order = search.get("sort");
  return {
    view: search.get("view") === "list" ? "list" : "cloud",
    order: order === "name" || order === "newest" ? order : "count",
  };
}

/** The address with a choice; the usual goes without saying, and what else it says stays. */
export function withTagChoice(search: URLSearchParams, { view, order }: TagChoice): URLSearchParams {
  const next = new URLSearchParams(search);
  const say = (name: string, value: string, usual: string) =>
    value === usual ? next.delete(name) : next.set(name, value);
  say("view", view, "cloud");
  say("sort", order, "count");
  return next;
}

export function tagSortOf({ order }: TagChoice) {
  return ORDERS[order];
}

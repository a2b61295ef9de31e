import type { Rating } from "~/lib/viewer/ratingRules";

/** Which works a wall shows, and in what order; it lives in the address. */
export type Choice = { rating: Rating | null; sort: "newest" | "liked" };

export function choiceOf(search: URLSearchParams): Choice {
  const rating = search.get("rating");
  return {
    rating: rating === "safe" || rating === "r_18" || rating === "r_18g" ? rating : null,
    sort: search.get("sort") === "liked" ? "liked" : "newest",
  };
}

/** What the address says of a choice; the usual goes without saying. */
export function searchOf({ rating, sort }: Choice): Record<string, string> {
  return { ...(rating && { rating }), ...(sort === "liked" && { sort }) };
}

export function sortOf({ sort }: Choice): "CREATED_AT_DESC" | "MOST_LIKED" {
  return sort === "liked" ? "MOST_LIKED" : "CREATED_AT_DESC";
}

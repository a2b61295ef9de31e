import type { Draft } from "./draft/draft";
import type { postingMessages } from "./postingMessages";

/** Where something can be wrong. */
export type Place = "pictures" | "title" | "caption" | "tags" | "rating";
export type Problem = "needsPicture" | "needsTitle" | "longTitle" | "longCaption" | "needsRating";
export type Texts = (typeof postingMessages)["ja"];

/** What the server would refuse, known before anything is sent; lengths are in characters, not in UTF-16. */
export function problemsOf({ pictures, title, caption, rating }: Draft): Partial<Record<Place, Problem>> {
  return {
    ...(pictures.length === 0 && { pictures: "needsPicture" as const }),
    ...(!title.trim() && { title: "needsTitle" as const }),
    ...(Array.from(title).length > 255 && { title: "longTitle" as const }),
    ...(Array.from(caption).length > 10_000 && { caption: "longCaption" as const }),
    ...(rating === null && { rating: "needsRating" as const }),
  };
}

import type { Rating } from "~/lib/viewer/ratingRules";

/** What is said of a work and can be written anew. */
export type Words = { title: string; caption: string; rating: Rating; tags: readonly string[] };

/** Whether both say the same; the order of tags says nothing. */
export function sameWords(one: Words, other: Words): boolean {
  const comparable = ({ title, caption, rating, tags }: Words) =>
    JSON.stringify([title, caption, rating, [...tags].sort()]);
  return comparable(one) === comparable(other);
}

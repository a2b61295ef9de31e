import type { Rating } from "~/lib/viewer/ratingRules";

/** A picture that is to be posted, and what it shows, said for those who cannot see it. */
export type DraftPicture = { id: string; file: File; altText: string };

/** A work before it is posted; its first picture is the cover. */
export type Draft = {
  title: string;
  caption: string;
  tags: readonly string[];
  rating: Rating | null;
  pictures: readonly DraftPicture[];
};

export const EMPTY: Draft = { title: "", caption: "", tags: [], rating: null, pictures: [] };

export const MOST_PICTURES = 200;
/** What a request may weigh: 40 MiB, in bytes. */
export const MOST_BYTES = 40 * 2 ** 20;

/** What a request says around each file, at most. */
const AROUND_A_FILE = 1_024;
/** Room for title, caption and tags. */
const TEXTS = 128 * 1_024;

export function isEmpty({ title, caption, tags, rating, pictures }: Draft): boolean {
  return !title && !caption && rating === null && tags.length === 0 && pictures.length === 0;
}

/** What the pictures' files weigh, in bytes. */
export function bytesOf(pictures: readonly DraftPicture[]): number {
  return pictures.reduce((sum, { file }) => sum + file.size, 0);
}

/** Whether a request with these pictures is one that the server takes. */
export function fits(pictures: readonly DraftPicture[]): boolean {
  return bytesOf(pictures) + pictures.length * AROUND_A_FILE + TEXTS <= MOST_BYTES;
}

/** The list with one item at another place. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

/**
 * How much of each file has been sent, 0 to 1. A request's files follow one another; all that is not file counts as
 * sent before the first, so that no file is ever said to be further than it is.
 */
export function sharesSent(sent: number, total: number, sizes: readonly number[]): number[] {
  let start = total - sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => {
    const share = (sent - start) / size;
    start += size;
    return Math.min(1, Math.max(0, share));
  });
}

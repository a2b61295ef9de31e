import { GraphQLError } from "~/lib/relay/GraphQLError";

import type { Place } from "./problems";

const ABOUT_PICTURES = ["PAYLOAD_TOO_LARGE", "UNSUPPORTED_IMAGE", "UNREADABLE_IMAGE"];
const PLACES: Record<string, Place> = {
  title: "title",
  caption: "caption",
  rating: "rating",
  tag: "tags",
  タグ: "tags",
  files: "pictures",
  illusts: "pictures",
  altTexts: "pictures",
};

/** Where a refusal belongs, as the server names it: `title: "" (1 to 255 characters)`, `The picture files.3 cannot …`. */
export function placeOf(failure: unknown): { place: Place | null; picture: number | null } {
  const { code, message } = GraphQLError.of(failure);
  const picture = /\b(?:files|altTexts)\.(\d+)/.exec(message)?.[1];
  const named = /^(?:input\.)?(title|caption|rating|tag|タグ|files|illusts|altTexts)/.exec(message)?.[1];
  const place = ABOUT_PICTURES.includes(code) || picture ? "pictures" : PLACES[named ?? ""];
  return { place: place ?? null, picture: picture ? Number(picture) : null };
}

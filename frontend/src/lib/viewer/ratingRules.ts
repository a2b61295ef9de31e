import { remember, remembered } from "~/lib/preferences";

export type Rating = "safe" | "r_18" | "r_18g";
export type RatingRule = "SHOW" | "BLUR" | "HIDE";
export type RatingRules = { r18: RatingRule; r18g: RatingRule };

const KEY = "kamiroda.hidden-ratings";
const ALL: readonly Rating[] = ["safe", "r_18", "r_18g"];

/** What a member chose; who chose nothing sees rated works blurred. */
export function rulesOf(chosen: RatingRules | null | undefined): RatingRules {
  return { r18: chosen?.r18 ?? "BLUR", r18g: chosen?.r18g ?? "BLUR" };
}

export function ruleFor(rating: Rating, { r18, r18g }: RatingRules): RatingRule {
  switch (rating) {
    case "safe":
      return "SHOW";
    case "r_18":
      return r18;
    case "r_18g":
      return r18g;
  }
}

/**
 * The ratings to ask for: those that were chosen, without what this viewer hides; null asks for all. It answers from
 * what this browser remembers, so that a page need not wait for the viewer before it asks.
 */
export function ratingsToAsk(chosen: Rating | null): Rating[] | null {
  const hidden = (remembered(KEY) ?? "").split(" ");
  const shown = ALL.filter((rating) => !hidden.includes(rating) && (chosen === null || chosen === rating));
  return shown.length === ALL.length ? null : shown;
}

/** Whether this viewer hides all that was chosen: to the server, no rating would mean any. */
export function isHidden(chosen: Rating | null): boolean {
  return ratingsToAsk(chosen)?.length === 0;
}

export function rememberRules(rules: RatingRules): void {
  const hidden = ALL.filter((rating) => ruleFor(rating, rules) === "HIDE").join(" ");
  if (hidden !== (remembered(KEY) ?? "")) remember(KEY, hidden);
}

import { remember, remembered } from "~/lib/preferences";

const KEY = "kamiroda.reasons";
const KEPT = 8;

/** Reasons that were given in this browser, latest first. */
export function formerReasons(): string[] {
  return remembered(KEY)?.split("\n").filter(Boolean) ?? [];
}

export function rememberReason(reason: string): void {
  const others = formerReasons().filter((other) => other !== reason);
  remember(KEY, [reason, ...others].slice(0, KEPT).join("\n"));
}

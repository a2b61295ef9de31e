import { useLanguage } from "~/lib/i18n/messages";
import type { Language } from "~/lib/preferences";

/** A moment as people say it: 17:04 today, otherwise with its day. */
export function formatMoment(inLanguage: Language, instant: string): string {
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date().toDateString();
  const locale = inLanguage === "ja" ? "ja-JP" : "en-GB";
  return at.toLocaleString(locale, { ...(!isToday && { dateStyle: "medium" }), timeStyle: "short" });
}

export function useMoments(): (instant: string) => string {
  const language = useLanguage();
  return (instant) => formatMoment(language, instant);
}

type Served = { changedAt: string; phase: string; checks: readonly { endedAt: string }[] };

const HARDLY_APART = 2_000;

/**
 * Since when a generation serves: when something of it was changed last, unless that was a check, which leaves its own
 * mark there; then it is not known.
 */
export function servesSince({ changedAt, phase, checks: [last] }: Served): string | undefined {
  if (phase !== "") return undefined;
  const sinceCheck = last ? Date.parse(changedAt) - Date.parse(last.endedAt) : Infinity;
  return Math.abs(sinceCheck) < HARDLY_APART ? undefined : changedAt;
}

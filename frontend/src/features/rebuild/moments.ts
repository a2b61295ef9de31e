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

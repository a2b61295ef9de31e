import { type Language, language, usePreference } from "~/lib/preferences";

type Text = string | ((...values: never[]) => string);
type Catalogue = Record<string, Text>;
type SameAs<T extends Catalogue> = { [K in keyof T]: T[K] extends string ? string : T[K] };

/** Texts in both languages; each feature keeps its own beside its components. */
export type Messages<T extends Catalogue> = Record<Language, SameAs<T>>;

/** Declares texts: Japanese first, and the same in English. What varies is a function's parameter. */
export function messages<T extends Catalogue>(ja: T, en: SameAs<T>): Messages<T> {
  return { ja: ja as SameAs<T>, en };
}

/** The texts in the language that is chosen. */
export function useMessages<T extends Catalogue>(of: Messages<T>): SameAs<T> {
  return of[useLanguage()];
}

export function useLanguage(): Language {
  return usePreference(language);
}

/** English knows one and many; Japanese needs no such thing. */
export function plural(count: number, one: string, many: string): string {
  return `${formatNumber("en", count)} ${count === 1 ? one : many}`;
}

export function formatNumber(inLanguage: Language, value: number): string {
  return formatter(inLanguage, (locale) => new Intl.NumberFormat(locale), "number").format(value);
}

/** A day as people write it: 2026年1月5日, 5 January 2026. */
export function formatDay(inLanguage: Language, instant: string): string {
  const day = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  return formatter(inLanguage, day, "day").format(new Date(instant));
}

const formatters = new Map<string, unknown>();

function formatter<T>(inLanguage: Language, make: (locale: string) => T, kind: string): T {
  const key = `${inLanguage}:${kind}`;
  const known = formatters.get(key) ?? make(inLanguage === "ja" ? "ja-JP" : "en-GB");
  formatters.set(key, known);
  return known as T;
}

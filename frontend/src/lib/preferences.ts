import { useSyncExternalStore } from "react";

/** A choice that this browser remembers; public/start.js reads the same keys before the first paint. */
export type Preference<T extends string> = {
  get: () => T;
  set: (value: T) => void;
  subscribe: (listener: () => void) => () => void;
};

export type Theme = "system" | "light" | "dark";
export type Language = "ja" | "en";

export const theme = preference<Theme>("theme", ["system", "light", "dark"], "system", (value) => {
  if (value === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
});

export const language = preference<Language>(
  "language",
  ["ja", "en"],
  document.documentElement.lang === "en" ? "en" : "ja",
  (value) => (document.documentElement.lang = value),
);

export function usePreference<T extends string>({ subscribe, get }: Preference<T>): T {
  return useSyncExternalStore(subscribe, get);
}

function preference<T extends string>(
  name: string,
  values: readonly T[],
  fallback: T,
  show: (value: T) => void,
): Preference<T> {
  const key = `kamiroda.${name}`;
  const listeners = new Set<() => void>();
  let current = values.find((value) => value === remembered(key)) ?? fallback;
  return {
    get: () => current,
    set: (value) => {
      current = value;
      remember(key, value);
      show(value);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What `remember` kept, in this browser; nothing where storage is forbidden. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is forbidden or full: the choice lasts as long as the page.
  }
}

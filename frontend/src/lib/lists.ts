import { useCallback, useEffect, useSyncExternalStore } from "react";

/** Works in the order in which somebody sees them; `more` and `earlier` ask for those that follow and come before, if any. */
export type WorkList = {
  ids: readonly string[];
  more?: (() => void) | undefined;
  earlier?: (() => void) | undefined;
};

const lists = new Map<string, WorkList>();
const listeners = new Set<() => void>();

/** Lets a work that is opened from this list be followed by the list's next one. */
export function useOfferList(name: string, list: WorkList): void {
  useEffect(() => {
    offer(name, list);
  }, [name, list]);
  useEffect(() => () => offer(name, undefined), [name]);
}

/** The list of that name, as the page beneath shows it by now. */
export function useList(name: string | undefined): WorkList | undefined {
  return useSyncExternalStore(
    subscribe,
    useCallback(() => (name === undefined ? undefined : lists.get(name)), [name]),
  );
}

function offer(name: string, list: WorkList | undefined) {
  if (list) lists.set(name, list);
  else lists.delete(name);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

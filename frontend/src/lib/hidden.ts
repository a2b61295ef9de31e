import { useSyncExternalStore } from "react";

let hidden: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

/** What was deleted and may still be in lists that were fetched before; an Undo shows it again as it was. */
export function useHidden(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => hidden);
}

export function hide(id: string): void {
  become(new Set([...hidden, id]));
}

export function unhide(id: string): void {
  become(new Set([...hidden].filter((one) => one !== id)));
}

function become(next: ReadonlySet<string>) {
  hidden = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { useSyncExternalStore } from "react";

const revealed = new Set<string>();
const listeners = new Set<() => void>();

/** Whether a veiled work has been asked for, until the page is closed; and how to ask. */
export function useRevealed(id: string): [isRevealed: boolean, reveal: () => void] {
  const isRevealed = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => revealed.has(id),
  );
  return [isRevealed, () => reveal(id)];
}

function reveal(id: string) {
  revealed.add(id);
  listeners.forEach((listener) => listener());
}

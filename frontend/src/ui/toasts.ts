import { useSyncExternalStore } from "react";

/** A sentence that comes and goes; with `onUndo` it offers to take back what it tells of, in the words of `undo` if any. */
export type ToastMessage = { id: number; text: string; onUndo?: (() => void) | undefined; undo?: string | undefined };

const STAYS = 8_000;
let shown: readonly ToastMessage[] = [];
let last = 0;
const listeners = new Set<() => void>();

export function toast(text: string, onUndo?: () => void, undo?: string): void {
  const id = ++last;
  show([...shown.slice(-2), { id, text, onUndo, undo }]);
  leaveLater(id);
}

/** Waits on while the pointer or the focus is on the notices: reading and reaching for Undo take their time. */
function leaveLater(id: number): void {
  setTimeout(() => {
    if (document.querySelector("[data-toasts]:is(:hover, :focus-within)")) leaveLater(id);
    else dismissToast(id);
  }, STAYS);
}

export function dismissToast(id: number): void {
  show(shown.filter((message) => message.id !== id));
}

export function useToasts(): readonly ToastMessage[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

function show(messages: readonly ToastMessage[]) {
  shown = messages;
  listeners.forEach((listener) => listener());
}

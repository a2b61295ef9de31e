import { useEffect } from "react";

import { remember, remembered } from "./preferences";

/** Keys that do something wherever the focus is, outside of fields; "g h" is g, then h. */
export type Shortcut = { keys: string; does: string; act: () => void };

const OFF = "kamiroda.shortcuts";
const TOGETHER = 1_200;
const active = new Set<readonly Shortcut[]>();
let before = "";
let beforeAt = 0;

/** Has these shortcuts while the component is mounted; `?` shows them. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    active.add(shortcuts);
    return () => {
      active.delete(shortcuts);
    };
  }, [shortcuts]);
}

export function activeShortcuts(): Shortcut[] {
  return [...active].flat();
}

/** Single keys can hinder those who dictate, so they can be switched off. */
export function shortcutsAreOn(): boolean {
  return remembered(OFF) !== "off";
}

export function switchShortcuts(on: boolean): void {
  remember(OFF, on ? "on" : "off");
}

/** Hears all keys; once in the page. */
export function useShortcutKeys(): void {
  useEffect(() => {
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
}

function hear(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
  const pair = event.timeStamp - beforeAt < TOGETHER ? `${before} ${event.key}` : event.key;
  const known = activeShortcuts().filter(({ keys }) => keys === "?" || isNamed(keys) || shortcutsAreOn());
  const found = known.find(({ keys }) => keys === pair) ?? known.find(({ keys }) => keys === event.key);
  before = event.key;
  beforeAt = event.timeStamp;
  if (!found) return;
  event.preventDefault();
  found.act();
}

/** Escape and the arrows hinder nobody: dictation cannot press them by chance. */
function isNamed(keys: string): boolean {
  return /^\w{2,}$/.test(keys);
}

/** A dialog that has just closed may still have the focus until the next frame. */
function isTyping({ key, target, isComposing }: KeyboardEvent): boolean {
  const field = isNamed(key)
    ? "input, textarea, select, [contenteditable], dialog[open]"
    : 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog[open]';
  return isComposing || (target instanceof Element && target.closest(field) !== null);
}

import type { KeyboardEvent } from "react";

/** Submits a form of several lines by Ctrl+Enter (⌘+Enter), but not while an input method is still composing. */
export function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

import type { ClipboardEvent, KeyboardEvent, RefObject } from "react";

import { splitNames } from "~/lib/tags/tagNames";

import type { SuggestionListState } from "./useSuggestionList";
import type { TagEntry } from "./useTagEntry";

type Props = {
  ref: RefObject<HTMLInputElement | null>;
  id: string;
  tags: readonly string[];
  entry: TagEntry;
  list: SuggestionListState;
  isInvalid: boolean;
};

/** Where a tag is typed. */
export function TagCombobox({ ref, id, tags, entry, list, isInvalid }: Props) {
  const leave = () => {
    entry.commit();
    list.close();
  };
  const removeLast = () => tags.slice(-1).forEach(entry.remove);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isForIme(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(event);
    if (act) event.preventDefault();
    act?.();
  };
  const actOf = ({ key, shiftKey, repeat }: KeyboardEvent): (() => void) | undefined => {
    const { active } = list;
    if (key === "ArrowDown") return list.isListed ? () => list.step(1) : list.open;
    if (key === "ArrowUp" && list.isListed) return () => list.step(-1);
    if (key === "Escape" && list.isListed) return list.close;
    if (active && (key === "Enter" || (key === "Tab" && !shiftKey))) return () => list.choose(active);
    if (key === "Enter") return leave;
    return key === "Backspace" && !entry.text && !repeat ? removeLast : undefined;
  };
  const onPaste = (event: ClipboardEvent) => {
    const names = splitNames(event.clipboardData.getData("text"));
    if (names.length < 2) return; // one name may go into the middle of what is there
    event.preventDefault();
    entry.add([...splitNames(entry.text), ...names]);
  };
  return (
    <input
      ref={ref}
      id={id}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={list.isListed}
      aria-controls={list.id}
      aria-activedescendant={list.activeId}
      aria-describedby={`${id}-note`}
      aria-invalid={isInvalid || undefined}
      autoComplete="off"
      autoCapitalize="none"
      enterKeyHint="done"
      value={entry.text}
      onChange={(event) => {
        entry.type(event.target.value, (event.nativeEvent as InputEvent).isComposing);
        list.open();
      }}
      onCompositionEnd={(event) => entry.type(event.currentTarget.value, false)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={leave}
    />
  );
}

/** Enter that ends a conversion is the IME's; Safari tells so only by the key's code. */
function isForIme({ nativeEvent }: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it there
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}

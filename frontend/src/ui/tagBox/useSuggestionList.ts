import { useState } from "react";

import { type Suggestion, useTagSuggestions } from "~/lib/tags/useTagSuggestions";

import type { TagEntry } from "./useTagEntry";

export type SuggestionListState = ReturnType<typeof useSuggestionList>;

/** Which tags are suggested for what is typed, and which of them the arrow keys have come to. */
export function useSuggestionList(id: string, { text, has, add }: TagEntry) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useTagSuggestions(isOpen ? text : "").filter(({ tag }) => !has(tag.name));
  const isListed = suggestions.length > 0;
  const open = () => {
    setOpen(true);
    setActive(-1);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  return {
    id,
    suggestions,
    isListed,
    /** The list is there and nobody has gone into it yet. */
    isFresh: isListed && active < 0,
    activePlace: active,
    activeId: isListed && active >= 0 ? optionId(id, active) : undefined,
    active: suggestions[active],
    open,
    close,
    /** Goes up or down; before the first and after the last comes the field. */
    step: (by: 1 | -1) => setActive(((active + 1 + by + suggestions.length + 1) % (suggestions.length + 1)) - 1),
    choose: ({ tag }: Suggestion) => {
      add([tag.name]);
      close();
    },
  };
}

export const optionId = (list: string, place: number) => `${list}-${place}`;

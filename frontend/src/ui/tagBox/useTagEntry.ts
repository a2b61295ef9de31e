import { useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { canonicalName, type Merged, mergeNames, splitNames, splitTyped } from "~/lib/tags/tagNames";

import { tagBoxMessages } from "./tagBoxMessages";

/** What was said last: for those who listen, gently for all, or as an error. */
type Said = { kind: "aside" | "notice" | "error"; text: string };

const NOTHING: Said = { kind: "aside", text: "" };
const SHOWN = 20;

export type TagEntry = ReturnType<typeof useTagEntry>;

/** What is being typed, and how it becomes tags; what cannot become one stays in the field. */
export function useTagEntry(tags: readonly string[], onChange: (tags: readonly string[]) => void) {
  const texts = useMessages(tagBoxMessages);
  const [text, setText] = useState("");
  const [said, setSaid] = useState(NOTHING);

  const add = (names: readonly string[], rest = "") => {
    const merged = mergeNames(tags, names);
    if (merged.added.length > 0) onChange(merged.tags);
    setText([...merged.faulty.map(({ name }) => name), ...merged.surplus, rest].filter(Boolean).join("、"));
    setSaid(saidOf(merged, texts));
  };

  return {
    text,
    said,
    add,
    /** Takes what the field holds now; a separator completes what stands before it. */
    type: (typed: string, isComposing: boolean) => {
      const { complete, rest } = splitTyped(typed);
      if (complete.length > 0 && !isComposing) add(complete, rest);
      else {
        setText(typed);
        setSaid(NOTHING);
      }
    },
    /** Makes tags of all that was typed. */
    commit: () => {
      if (text.trim()) add(splitNames(text));
    },
    remove: (name: string) => {
      onChange(tags.filter((tag) => tag !== name));
      setSaid({ kind: "aside", text: texts.removed(name) });
    },
    has: (name: string) => tags.some((tag) => canonicalName(tag) === canonicalName(name)),
  };
}

function saidOf({ added, twice, faulty, surplus }: Merged, texts: (typeof tagBoxMessages)["ja"]): Said {
  const [first] = faulty;
  if (first) return { kind: "error", text: texts[first.fault](shortened(first.name)) };
  if (surplus.length > 0) return { kind: "error", text: texts.surplus(texts.list(surplus.map(shortened))) };
  if (twice.length > 0) return { kind: "notice", text: texts.twice(texts.list(twice)) };
  return added.length > 0 ? { kind: "aside", text: texts.added(texts.list(added)) } : NOTHING;
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : name;
}

import { useId, useRef } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { SuggestionList } from "./SuggestionList";
import styles from "./TagBox.module.css";
import { tagBoxMessages } from "./tagBoxMessages";
import { TagChips } from "./TagChips";
import { TagCombobox } from "./TagCombobox";
import { useSuggestionList } from "./useSuggestionList";
import { useTagEntry } from "./useTagEntry";

type Props = {
  label: string;
  /** As they are spelled, each once. */
  tags: readonly string[];
  onChange: (tags: readonly string[]) => void;
  hint?: string | undefined;
  error?: string | undefined;
};

/** The one way to write tags: suggestions with counts, `#`, pasted lists; Enter waits for the IME. */
export function TagBox({ label, tags, onChange, hint, error }: Props) {
  const texts = useMessages(tagBoxMessages);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const entry = useTagEntry(tags, onChange);
  const list = useSuggestionList(`${id}-list`, entry);
  const { kind, text } = error && entry.said.kind !== "error" ? { kind: "error", text: error } : entry.said;
  const isInvalid = kind === "error";
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.place}>
        <div
          className={styles.box}
          data-invalid={isInvalid || undefined}
          onClick={(event) => event.target === event.currentTarget && input.current?.focus()}
        >
          <TagChips
            tags={tags}
            onRemove={(name) => {
              entry.remove(name);
              input.current?.focus();
            }}
          />
          <TagCombobox ref={input} id={id} tags={tags} entry={entry} list={list} isInvalid={isInvalid} />
        </div>
        <SuggestionList list={list} />
      </div>
      <div id={`${id}-note`} className={isInvalid ? styles.error : styles.hint}>
        {kind === "aside" ? hint : text}
      </div>
      <VisuallyHidden as="div">
        <span role="status">{text || (list.isFresh ? texts.suggested(list.suggestions.length) : "")}</span>
      </VisuallyHidden>
    </div>
  );
}

import { useMessages } from "~/lib/i18n/messages";

import { tagBoxMessages } from "./tagBoxMessages";
import styles from "./TagBox.module.css";
import { optionId, type SuggestionListState } from "./useSuggestionList";

/** The list below the field, which keeps the focus. */
export function SuggestionList({ list }: { list: SuggestionListState }) {
  const texts = useMessages(tagBoxMessages);
  return (
    <ul
      id={list.id}
      role="listbox"
      aria-label={texts.suggestions}
      className={styles.suggestions}
      hidden={!list.isListed}
      onPointerDown={(event) => event.preventDefault()}
    >
      {list.suggestions.map((suggestion, place) => (
        <li
          key={suggestion.tag.id}
          id={optionId(list.id, place)}
          role="option"
          aria-selected={place === list.activePlace}
          className={styles.suggestion}
          onClick={() => list.choose(suggestion)}
        >
          <span className={styles.name}>
            {suggestion.matchedName !== suggestion.tag.name && (
              <span className={styles.matched}>{suggestion.matchedName} → </span>
            )}
            {suggestion.tag.name}
          </span>
          <span className={styles.count}>{texts.count(suggestion.count)}</span>
        </li>
      ))}
    </ul>
  );
}

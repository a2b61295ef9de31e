import { useMessages } from "~/lib/i18n/messages";
import { Icon } from "~/ui/Icon";
import { crossIcon } from "~/ui/icons";

import { tagBoxMessages } from "./tagBoxMessages";
import styles from "./TagBox.module.css";

/** The tags that were chosen, each with a way to be rid of it. */
export function TagChips({ tags, onRemove }: { tags: readonly string[]; onRemove: (name: string) => void }) {
  const texts = useMessages(tagBoxMessages);
  if (tags.length === 0) return null;
  return (
    <ul aria-label={texts.chosen} className={styles.chips}>
      {tags.map((tag) => (
        <li key={tag} className={styles.chip}>
          <span className={styles.name}>{tag}</span>
          <button type="button" aria-label={texts.remove(tag)} title={texts.remove(tag)} onClick={() => onRemove(tag)}>
            <Icon of={crossIcon} />
          </button>
        </li>
      ))}
    </ul>
  );
}

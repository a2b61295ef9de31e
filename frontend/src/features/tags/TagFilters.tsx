import { useMessages } from "~/lib/i18n/messages";
import { Segmented } from "~/ui/Segmented";
import { TextField } from "~/ui/TextField";

import type { TagChoice } from "./choice";
import styles from "./TagFilters.module.css";
import { tagMessages } from "./tagMessages";

type Props = {
  choice: TagChoice;
  onChoose: (choice: TagChoice) => void;
  text: string;
  onType: (text: string) => void;
};

/** Chooses how the tags are shown, and which. */
export function TagFilters({ choice, onChoose, text, onType }: Props) {
  const texts = useMessages(tagMessages);
  return (
    <search className={styles.filters}>
      <TextField
        label={texts.filter}
        hint={texts.filterHint}
        type="search"
        value={text}
        onChange={(event) => onType(event.target.value)}
        autoComplete="off"
        spellCheck={false}
      />
      <div className={styles.choices}>
        <Segmented
          label={texts.sort}
          options={(["count", "name", "newest"] as const).map((value) => ({ value, label: texts[value] }))}
          value={choice.order}
          onChange={(order) => onChoose({ ...choice, order })}
        />
        <Segmented
          label={texts.view}
          options={(["cloud", "list"] as const).map((value) => ({ value, label: texts[value] }))}
          value={choice.view}
          onChange={(view) => onChoose({ ...choice, view })}
        />
      </div>
    </search>
  );
}

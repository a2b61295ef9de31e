import { useId } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { classes } from "~/ui/classes";
import { Icon } from "~/ui/Icon";
import { plusIcon } from "~/ui/icons";

import styles from "./FilePicker.module.css";
import { postingMessages } from "./postingMessages";

type Props = {
  isFirst: boolean;
  order: number;
  error: string | undefined;
  onPick: (files: readonly File[]) => void;
};

/** Where pictures are chosen; large while there is none. They can be dropped and pasted anywhere (DropLayer). */
export function FilePicker({ isFirst, order, error, onPick }: Props) {
  const texts = useMessages(postingMessages);
  const id = useId();
  return (
    <li className={classes(styles.place, isFirst && styles.first)} style={{ order }} data-picker>
      <label className={styles.picker} data-invalid={error ? true : undefined}>
        <Icon of={plusIcon} />
        <span className={styles.name}>{isFirst ? texts.pick : texts.add}</span>
        {isFirst && <span aria-hidden="true">{texts.dropHere}</span>}
        <input
          type="file"
          multiple
          accept="image/png,image/jpeg,image/gif"
          aria-label={isFirst ? texts.pick : texts.add}
          aria-describedby={id}
          aria-invalid={error ? true : undefined}
          className={styles.input}
          onChange={({ currentTarget }) => {
            onPick([...(currentTarget.files ?? [])]);
            currentTarget.value = ""; // so that the same file can be chosen again
          }}
        />
        <span id={id} className={error ? styles.error : styles.hint}>
          {error ?? (isFirst && texts.formats)}
        </span>
      </label>
    </li>
  );
}

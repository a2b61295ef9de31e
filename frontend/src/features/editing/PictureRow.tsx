import { useMessages } from "~/lib/i18n/messages";
import { IconButton } from "~/ui/IconButton";
import { downwardIcon, trashIcon, upwardIcon } from "~/ui/icons";
import { TextField } from "~/ui/TextField";

import { editingMessages } from "./editingMessages";
import styles from "./Editing.module.css";

type Props = {
  number: number;
  count: number;
  thumbnailUrl: string;
  altText: string;
  onDescribe: (text: string) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
};

/** One picture of a work: what it shows, and where it stands. */
export function PictureRow({ number, count, thumbnailUrl, altText, onDescribe, onMove, onRemove }: Props) {
  const texts = useMessages(editingMessages);
  return (
    <li className={styles.row}>
      <img src={thumbnailUrl} alt="" loading="lazy" decoding="async" className={styles.thumbnail} />
      <TextField
        label={texts.alt(number)}
        hint={number === 1 ? texts.altHint : undefined}
        rows={2}
        maxLength={1_000}
        value={altText}
        onChange={(event) => onDescribe(event.target.value)}
      />
      {count > 1 && (
        <div className={styles.tools}>
          <IconButton
            icon={upwardIcon}
            label={texts.earlier(number)}
            disabled={number === 1}
            onClick={() => onMove(-1)}
          />
          <IconButton
            icon={downwardIcon}
            label={texts.later(number)}
            disabled={number === count}
            onClick={() => onMove(1)}
          />
          <IconButton icon={trashIcon} label={texts.remove(number)} onClick={onRemove} />
        </div>
      )}
    </li>
  );
}

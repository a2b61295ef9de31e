import { type KeyboardEvent, type PointerEvent, useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { classes } from "~/ui/classes";
import { Icon } from "~/ui/Icon";
import { IconButton } from "~/ui/IconButton";
import { dotsIcon, gripIcon } from "~/ui/icons";
import { Menu, MenuItem } from "~/ui/Menu";

import type { DraftPicture } from "./draft/draft";
import { previewUrl } from "./draft/previews";
import styles from "./Pictures.module.css";
import { postingMessages } from "./postingMessages";

type Props = {
  picture: DraftPicture;
  place: number;
  count: number;
  /** The place that a drag gives it until it ends. */
  order: number;
  isLifted: boolean;
  /** How much of it has been sent. */
  share: number | undefined;
  onMove: (to: number) => void;
  onRemove: () => void;
  onDescribe: (altText: string) => void;
  onGrab: (press: PointerEvent) => void;
};

/** A picture that will be posted, its place, and what can be done with it. */
export function PictureTile({ picture, place, count, order, isLifted, share, onMove, onRemove, ...on }: Props) {
  const texts = useMessages(postingMessages);
  const [isBroken, setBroken] = useState(false);
  const { name } = picture.file;
  const last = count - 1;
  const moveByKey = (event: KeyboardEvent) => {
    const to = placeByKey(event.key, place, last);
    if (to === null) return;
    event.preventDefault();
    if (to >= 0 && to <= last) onMove(to);
  };
  return (
    <li
      data-cell={place}
      data-id={picture.id}
      className={classes(styles.tile, order === 0 && styles.cover, isLifted && styles.lifted)}
      style={{ order }}
    >
      <div className={styles.frame} onPointerDown={(press) => press.pointerType === "mouse" && on.onGrab(press)}>
        <img
          src={previewUrl(picture.file)}
          alt={picture.altText || texts.preview(place + 1, name)}
          decoding="async"
          draggable={false}
          onError={() => setBroken(true)}
        />
        {isBroken && <p className={styles.broken}>{texts.broken}</p>}
        {share !== undefined && <span className={styles.share} style={{ "--share": share }} />}
      </div>
      <div className={styles.bar}>
        <IconButton
          icon={gripIcon}
          label={texts.arrange(name)}
          data-grip
          className={styles.grip}
          onKeyDown={moveByKey}
          onPointerDown={on.onGrab}
        />
        <span className={styles.place}>{order === 0 ? texts.cover : order + 1}</span>
        <Menu label={texts.actsOn(name)} button={<Icon of={dotsIcon} />}>
          {place > 0 && <MenuItem onSelect={() => onMove(0)}>{texts.makeCover}</MenuItem>}
          {place > 0 && <MenuItem onSelect={() => onMove(place - 1)}>{texts.earlier}</MenuItem>}
          {place < last && <MenuItem onSelect={() => onMove(place + 1)}>{texts.later}</MenuItem>}
          <MenuItem onSelect={onRemove}>{texts.remove}</MenuItem>
        </Menu>
      </div>
      <input
        className={styles.altText}
        aria-label={texts.altText(place + 1)}
        placeholder={texts.altTextHint}
        maxLength={1_000}
        value={picture.altText}
        onChange={(event) => on.onDescribe(event.target.value)}
      />
    </li>
  );
}

function placeByKey(key: string, place: number, last: number): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowUp":
      return place - 1;
    case "ArrowRight":
    case "ArrowDown":
      return place + 1;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

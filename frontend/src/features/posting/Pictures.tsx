import { memo, useEffect, useRef, useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import type { Refused } from "./draft/admit";
import { type DraftPicture, moved } from "./draft/draft";
import { FilePicker } from "./FilePicker";
import styles from "./Pictures.module.css";
import { PictureTile } from "./PictureTile";
import { postingMessages } from "./postingMessages";
import { RefusedFiles } from "./RefusedFiles";
import { usePointerSort } from "./usePointerSort";
import { Weight } from "./Weight";

type Props = {
  pictures: readonly DraftPicture[];
  refused: readonly Refused[];
  /** How much of each has been sent, while they are. */
  shares: readonly number[] | null;
  error: string | undefined;
  onChange: (pictures: readonly DraftPicture[]) => void;
  onAdd: (files: readonly File[]) => void;
};

/** The pictures of a post in their order, the cover first. */
export const Pictures = memo(function Pictures({ pictures, refused, shares, error, onChange, onAdd }: Props) {
  const texts = useMessages(postingMessages);
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  const [said, say] = useState("");
  // What is moved in the document loses the focus.
  useEffect(() => {
    if (wanted.current) list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  const move = (from: number, to: number) => {
    const picture = pictures[from];
    if (!picture) return;
    wanted.current = `[data-id="${picture.id}"] [data-grip]`;
    onChange(moved(pictures, from, to));
    say(texts.moved(picture.file.name, to + 1, pictures.length));
  };
  const remove = (place: number) => {
    wanted.current = `[data-cell="${Math.min(place, pictures.length - 2)}"] [data-grip], [data-picker] input`;
    onChange(pictures.filter((_, at) => at !== place));
    say(texts.removed(pictures[place]?.file.name ?? ""));
  };
  const describe = (place: number, altText: string) =>
    onChange(pictures.map((picture, at) => (at === place ? { ...picture, altText } : picture)));
  const { drag, grab } = usePointerSort(list, ({ from, to }) => move(from, to));
  const arranged = drag ? moved(pictures, drag.from, drag.to) : pictures;
  const places = new Map(arranged.map(({ id }, place) => [id, place]));
  return (
    <section aria-label={texts.pictures} className={styles.pictures}>
      {pictures.length > 0 && <Weight pictures={pictures} />}
      <ol ref={list} className={styles.grid} data-dragging={drag !== null || undefined}>
        {pictures.map((picture, place) => (
          <PictureTile
            key={picture.id}
            picture={picture}
            place={place}
            count={pictures.length}
            order={places.get(picture.id) ?? place}
            isLifted={drag?.from === place}
            share={shares?.[place]}
            onMove={(to) => move(place, to)}
            onRemove={() => remove(place)}
            onDescribe={(altText) => describe(place, altText)}
            onGrab={(press) => grab(press, place)}
          />
        ))}
        <FilePicker isFirst={pictures.length === 0} order={pictures.length} error={error} onPick={onAdd} />
      </ol>
      <RefusedFiles refused={refused} />
      <VisuallyHidden as="div">
        <span role="status">{said}</span>
      </VisuallyHidden>
    </section>
  );
});

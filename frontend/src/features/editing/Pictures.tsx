import { graphql, useFragment } from "react-relay";

import type { Pictures_artwork$key } from "~/__generated__/Pictures_artwork.graphql";
import { useHidden } from "~/lib/hidden";
import { useMessages } from "~/lib/i18n/messages";
import { nodesOf } from "~/lib/relay/nodesOf";

import { AddPictures } from "./AddPictures";
import { editingMessages } from "./editingMessages";
import styles from "./Editing.module.css";
import { PictureRow } from "./PictureRow";
import { usePictureActs } from "./usePictureActs";

type Props = {
  artwork: Pictures_artwork$key;
  altTexts: Readonly<Record<string, string>>;
  onDescribe: (illust: string, altText: string) => void;
};

/** A work's pictures: what they show, their order, and which there are. Order and number change at once. */
export function Pictures({ artwork, altTexts, onDescribe }: Props) {
  const { id, illusts } = useFragment(
    graphql`
      fragment Pictures_artwork on Artwork {
        id
        illusts(first: 200) {
          edges {
            node {
              id
              altText
              thumbnailUrl
            }
          }
        }
      }
    `,
    artwork,
  );
  const texts = useMessages(editingMessages);
  const hidden = useHidden();
  const acts = usePictureActs();
  const shown = nodesOf(illusts).filter((one) => !hidden.has(one.id));
  return (
    <section aria-label={texts.pictures} className={styles.pictures}>
      <ol className={styles.pictures}>
        {shown.map((picture, index) => (
          <PictureRow
            key={picture.id}
            number={index + 1}
            count={shown.length}
            thumbnailUrl={picture.thumbnailUrl}
            altText={altTexts[picture.id] ?? picture.altText}
            onDescribe={(text) => onDescribe(picture.id, text)}
            onMove={(step) => acts.move(picture.id, index + step)}
            onRemove={() => acts.remove(picture.id)}
          />
        ))}
      </ol>
      <AddPictures artworkId={id} />
    </section>
  );
}

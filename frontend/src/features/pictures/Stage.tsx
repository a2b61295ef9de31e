import { useRef } from "react";
import { graphql, useFragment } from "react-relay";

import type { Stage_artwork$key } from "~/__generated__/Stage_artwork.graphql";
import { useHidden } from "~/lib/hidden";
import { useMessages } from "~/lib/i18n/messages";
import { nodesOf } from "~/lib/relay/nodesOf";
import { ruleFor } from "~/lib/viewer/ratingRules";
import { useRevealed } from "~/lib/viewer/revealed";
import { useViewer } from "~/lib/viewer/ViewerProvider";

import { PageControls } from "./PageControls";
import { picturesMessages } from "./picturesMessages";
import { Sheet } from "./Sheet";
import styles from "./Stage.module.css";
import { Thumbnails } from "./Thumbnails";
import { usePageKeys, usePages, useWheel } from "./usePages";
import { useSize } from "./useSize";
import { Veil } from "./Veil";

/** A work's pictures, one at a time: by swipe, wheel, keys, or the small ones below; veiled as the viewer's rules say. */
export function Stage({ artwork }: { artwork: Stage_artwork$key }) {
  const { id, title, rating, illusts } = useFragment(
    graphql`
      fragment Stage_artwork on Artwork {
        id
        title
        rating
        illusts(first: 200) {
          edges {
            node {
              id
              width
              height
              ...Sheet_illust
              ...Thumbnails_illusts
            }
          }
        }
      }
    `,
    artwork,
  );
  const texts = useMessages(picturesMessages);
  const [isRevealed, reveal] = useRevealed(id);
  const isVeiled = ruleFor(rating, useViewer().rules) !== "SHOW" && !isRevealed;
  const hidden = useHidden();
  const pictures = nodesOf(illusts).filter((one) => !hidden.has(one.id));
  const track = useRef<HTMLOListElement>(null);
  const frame = useSize(track);
  const pages = usePages(track, pictures.length, frame.width);
  usePageKeys(pages);
  useWheel(track, pages);
  return (
    <section aria-label={texts.pictures} className={styles.pictures}>
      <div className={styles.stage} style={{ "--ratio": Math.min(...pictures.map((one) => one.width / one.height)) }}>
        <ol ref={track} className={styles.track} onScroll={pages.follow}>
          {pictures.map((picture, index) => (
            <Sheet
              key={picture.id}
              illust={picture}
              name={texts.nameOf(title, index + 1, pictures.length)}
              frame={frame}
              isHere={index === pages.at}
              isNear={Math.abs(index - pages.at) <= 1}
              isVeiled={isVeiled}
            />
          ))}
        </ol>
        {pages.count > 1 && <PageControls pages={pages} />}
        {isVeiled && <Veil rating={rating} title={title} onReveal={reveal} />}
      </div>
      {pages.count > 1 && <Thumbnails illusts={pictures} pages={pages} isVeiled={isVeiled} />}
    </section>
  );
}

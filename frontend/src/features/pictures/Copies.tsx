import { useState } from "react";
import { graphql, useFragment } from "react-relay";

import type { Copies_illust$key } from "~/__generated__/Copies_illust.graphql";
import { classes } from "~/ui/classes";
import { Placeholder } from "~/ui/Placeholder";

import styles from "./Sheet.module.css";

type Props = {
  illust: Copies_illust$key;
  alt: string;
  /** As wide as it is when it fits, in CSS pixels. */
  width: number;
  isVeiled: boolean;
  isZoomed: boolean;
  isHere: boolean;
};

/** Up to this size the original may stand in for a copy that would be too small for the screen. */
const LIGHT = 2_000_000;

/** The copy that suits the screen; the original when somebody looks closer, or when it moves and they like that. */
export function Copies({ illust, alt, width, isVeiled, isZoomed, isHere }: Props) {
  const picture = useFragment(
    graphql`
      fragment Copies_illust on Illust {
        imageUrl
        mediaType
        byteSize
        width
        placeholder
        previews {
          url
          width
        }
      }
    `,
    illust,
  );
  const [hasLoaded, setLoaded] = useState(false);
  const previews = isVeiled ? picture.previews.slice(0, 1) : picture.previews;
  const original = { url: picture.imageUrl, width: picture.width };
  const copies = isVeiled || picture.byteSize > LIGHT ? previews : [...previews, original];
  return (
    <>
      {!hasLoaded && <Placeholder hash={picture.placeholder} />}
      <picture>
        {picture.mediaType === "image/gif" && !isVeiled && (
          <source media="(prefers-reduced-motion: no-preference)" srcSet={picture.imageUrl} />
        )}
        <img
          className={classes(styles.image, isVeiled && styles.veiled)}
          src={previews.at(-1)?.url ?? picture.imageUrl}
          srcSet={copies.map((copy) => `${copy.url} ${copy.width}w`).join(", ")}
          sizes={`${Math.ceil(width)}px`}
          alt={isVeiled ? "" : alt}
          decoding="async"
          fetchPriority={isHere ? "high" : "low"}
          draggable={false}
          onLoad={() => setLoaded(true)}
        />
      </picture>
      {isZoomed && <img className={styles.image} src={picture.imageUrl} alt="" decoding="async" draggable={false} />}
    </>
  );
}

import { useState } from "react";
import { graphql, useFragment } from "react-relay";

import type { Picture_illust$key } from "~/__generated__/Picture_illust.graphql";
import { classes } from "~/ui/classes";
import { Placeholder } from "~/ui/Placeholder";

import styles from "./Picture.module.css";

type Props = {
  illust: Picture_illust$key;
  /** As wide as it is shown, in CSS pixels. */
  width: number;
  isVeiled: boolean;
  /** It is in view at once: do not wait until the browser comes to it. */
  isUrgent: boolean;
};

/** A work's cover at the density of the screen; blurred, and the smallest copy only, while it is veiled. */
export function Picture({ illust, width, isVeiled, isUrgent }: Props) {
  const { altText, placeholder, previews } = useFragment(
    graphql`
      fragment Picture_illust on Illust {
        altText
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
  const copies = isVeiled ? previews.slice(0, 1) : previews;
  return (
    <>
      {!hasLoaded && <Placeholder hash={placeholder} />}
      <img
        className={classes(styles.picture, isVeiled && styles.veiled)}
        src={copies[0]?.url}
        srcSet={copies.map((copy) => `${copy.url} ${copy.width}w`).join(", ")}
        sizes={`${Math.ceil(width)}px`}
        alt={isVeiled ? "" : altText}
        loading={isUrgent ? "eager" : "lazy"}
        decoding="async"
        draggable={false}
        onLoad={() => setLoaded(true)}
      />
    </>
  );
}

import { useLayoutEffect, useRef } from "react";
import { graphql, useFragment } from "react-relay";

import type { Thumbnails_illusts$key } from "~/__generated__/Thumbnails_illusts.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { classes } from "~/ui/classes";

import { picturesMessages } from "./picturesMessages";
import styles from "./Thumbnails.module.css";
import type { Pages } from "./usePages";

type Props = { illusts: Thumbnails_illusts$key; pages: Pages; isVeiled: boolean };

/** All pages, small, to go to. */
export function Thumbnails({ illusts, pages, isVeiled }: Props) {
  const pictures = useFragment(
    graphql`
      fragment Thumbnails_illusts on Illust @relay(plural: true) {
        id
        thumbnailUrl
      }
    `,
    illusts,
  );
  const texts = useMessages(picturesMessages);
  const strip = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const shown = strip.current?.children[pages.at];
    if (!strip.current || !(shown instanceof HTMLElement)) return;
    strip.current.scrollTo({ left: shown.offsetLeft - (strip.current.clientWidth - shown.clientWidth) / 2 });
  }, [pages.at]);
  return (
    <ol ref={strip} className={styles.strip} aria-label={texts.allPages}>
      {pictures.map(({ id, thumbnailUrl }, index) => (
        <li key={id}>
          <button
            type="button"
            className={styles.thumbnail}
            aria-label={texts.page(index + 1)}
            aria-current={index === pages.at ? "true" : undefined}
            onClick={() => pages.go(index)}
          >
            <img
              src={thumbnailUrl}
              alt=""
              loading="lazy"
              decoding="async"
              className={classes(isVeiled && styles.veiled)}
            />
          </button>
        </li>
      ))}
    </ol>
  );
}

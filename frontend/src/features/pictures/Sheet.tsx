import { useRef } from "react";
import { graphql, useFragment } from "react-relay";

import type { Sheet_illust$key } from "~/__generated__/Sheet_illust.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { useShortcuts } from "~/lib/shortcuts";
import { IconButton } from "~/ui/IconButton";
import { closerIcon, fitIcon } from "~/ui/icons";

import { Copies } from "./Copies";
import { picturesMessages } from "./picturesMessages";
import styles from "./Sheet.module.css";
import { useGestures } from "./useGestures";
import { useZoom, type Zooming } from "./useZoom";
import { fitScale, type Size } from "./zoom";

type Props = {
  illust: Sheet_illust$key;
  /** What it is called when nobody said what it shows. */
  name: string;
  frame: Size;
  isHere: boolean;
  isNear: boolean;
  isVeiled: boolean;
};

/** One picture, fitted into its frame or looked at closely. */
export function Sheet({ illust, name, frame, isHere, isNear, isVeiled }: Props) {
  const picture = useFragment(
    graphql`
      fragment Sheet_illust on Illust {
        width
        height
        altText
        ...Copies_illust
      }
    `,
    illust,
  );
  const texts = useMessages(picturesMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const zooming = useZoom(scroller, picture, frame, isHere && !isVeiled);
  const isZoomed = zooming.zoom > 1;
  useZoomKeys(zooming, isHere && !isVeiled);
  const alt = picture.altText || name;
  return (
    <li className={styles.sheet} inert={!isHere}>
      <div
        ref={scroller}
        className={styles.scroller}
        data-zoomed={isZoomed || undefined}
        {...(isZoomed && { tabIndex: 0, role: "group", "aria-label": alt })}
        {...useGestures(scroller, zooming)}
      >
        <div className={styles.picture} style={zooming.shown}>
          {isNear && frame.width > 0 && (
            <Copies
              illust={picture}
              alt={alt}
              width={picture.width * fitScale(picture, frame)}
              isVeiled={isVeiled}
              isZoomed={isZoomed}
              isHere={isHere}
            />
          )}
        </div>
      </div>
      {isHere && !isVeiled && (
        <IconButton
          icon={isZoomed ? fitIcon : closerIcon}
          label={isZoomed ? texts.fit : texts.closer}
          className={styles.zoom}
          onClick={() => zooming.toggle()}
        />
      )}
    </li>
  );
}

function useZoomKeys(zooming: Zooming, isOn: boolean) {
  const texts = useMessages(picturesMessages);
  const keys = [
    { keys: "+", does: texts.closer, act: zooming.closer },
    { keys: "-", does: texts.farther, act: zooming.farther },
    { keys: "0", does: texts.fit, act: zooming.fit },
  ];
  useShortcuts(isOn ? keys : NONE);
}

const NONE: never[] = [];

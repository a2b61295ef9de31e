import { type RefObject, useLayoutEffect, useState } from "react";

/** How much is drawn beyond what is seen, in screens: enough that quick scrolling meets pictures. */
const BEYOND = 1;

/** In pixels from an element's top; a guess until it is known where the element is. */
type Stretch = { top: number; bottom: number; isKnown: boolean };

/** The stretch of an element that is near the screen; it moves in steps of half a screen. */
export function useStretch(element: RefObject<HTMLElement | null>): Stretch {
  const [stretch, setStretch] = useState<Stretch>({ top: 0, bottom: 2 * innerHeight, isKnown: false });
  useLayoutEffect(() => {
    const update = () => {
      const step = Math.max(1, innerHeight / 2);
      const scrolled = -(element.current?.getBoundingClientRect().top ?? 0);
      const from = Math.floor(scrolled / step) * step;
      const next = {
        top: from - BEYOND * innerHeight,
        bottom: from + step + (1 + BEYOND) * innerHeight,
        isKnown: true,
      };
      setStretch((now) => (now.top === next.top && now.bottom === next.bottom ? now : next));
    };
    update();
    addEventListener("scroll", update, { passive: true });
    addEventListener("resize", update);
    return () => {
      removeEventListener("scroll", update);
      removeEventListener("resize", update);
    };
  }, [element]);
  return stretch;
}

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { useShortcuts } from "~/lib/shortcuts";

import { picturesMessages } from "./picturesMessages";

export type Pages = {
  at: number;
  count: number;
  go: (to: number) => void;
  /** One page on or back; a picture that is looked at closely moves instead. */
  turn: (step: number) => void;
  /** Keeps up with a finger that swipes. */
  follow: () => void;
};

const PAN = 120;
/** How far a wheel is turned for a page, and how long a touchpad goes on by itself, in milliseconds. */
const NOTCH = 40;
const GLIDE = 280;
const SIDE_BY_SIDE = "(min-width: 60rem)";

/** Which of the pages is shown; the track is a scroller that snaps to them. */
export function usePages(track: RefObject<HTMLElement | null>, count: number, width: number): Pages {
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, Math.max(0, count - 1));
  useLayoutEffect(() => {
    track.current?.scrollTo({ left: at * width, behavior: "instant" });
  }, [track, at, width]);
  const go = (to: number) => setAt(Math.max(0, Math.min(count - 1, to)));
  return {
    at,
    count,
    go,
    turn: (step) => {
      const closeUp = track.current?.querySelector("[data-zoomed]");
      if (closeUp) closeUp.scrollBy({ left: step * PAN });
      else go(at + step);
    },
    follow: () => {
      const place = (track.current?.scrollLeft ?? 0) / Math.max(1, width);
      // Half-way is nowhere yet: it would pull the finger's page away.
      if (Math.abs(place - Math.round(place)) < 0.05) go(Math.round(place));
    },
  };
}

export function usePageKeys({ count, turn }: Pages): void {
  const texts = useMessages(picturesMessages);
  const keys = [
    { keys: "ArrowRight", does: texts.nextPage, act: () => turn(1) },
    { keys: "ArrowLeft", does: texts.previousPage, act: () => turn(-1) },
  ];
  useShortcuts(count > 1 ? keys : NONE);
}

const NONE: never[] = [];

/** The wheel turns pages where the pictures stand still beside the text; at the ends it scrolls on. */
export function useWheel(track: RefObject<HTMLElement | null>, { at, count, turn }: Pages): void {
  const turned = useRef({ at: 0, sum: 0 });
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const isOver = at + Math.sign(event.deltaY) < 0 || at + Math.sign(event.deltaY) >= count;
    const isElsewhere = event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isElsewhere || isOver || !matchMedia(SIDE_BY_SIDE).matches) return;
    if ((event.target as Element).closest("[data-zoomed]")) return;
    event.preventDefault();
    if (event.timeStamp - turned.current.at < GLIDE) return;
    const sum = turned.current.sum + event.deltaY;
    const isEnough = Math.abs(sum) >= NOTCH;
    turned.current = isEnough ? { at: event.timeStamp, sum: 0 } : { ...turned.current, sum };
    if (!isEnough) return;
    turn(Math.sign(event.deltaY));
  });
  useEffect(() => {
    const wheeled = track.current;
    wheeled?.addEventListener("wheel", onWheel, { passive: false });
    return () => wheeled?.removeEventListener("wheel", onWheel);
  }, [track]);
}

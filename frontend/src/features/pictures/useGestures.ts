import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

import type { Point } from "./zoom";
import type { Zooming } from "./useZoom";

/** Two taps within this time and distance are one double tap. */
const TWICE = 300;
const NEAR = 32;
/** A mouse that moved this far was dragging. */
const DRAGGED = 4;

/** Zooms by click, double tap, pinch and Ctrl with the wheel; a zoomed picture is dragged by the mouse. */
export function useGestures(element: RefObject<HTMLElement | null>, zooming: Zooming) {
  const pressed = useRef({ type: "", x: 0, y: 0, dragged: false });
  const tapped = useRef({ x: 0, y: 0, at: 0 });
  usePinch(element, zooming);
  useWheelZoom(element, zooming);
  return {
    onPointerDown: (event: React.PointerEvent) => {
      pressed.current = { type: event.pointerType, x: event.clientX, y: event.clientY, dragged: false };
    },
    onPointerMove: (event: React.PointerEvent) => {
      const from = pressed.current;
      if (event.pointerType !== "mouse" || event.buttons !== 1 || zooming.zoom === 1) return;
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAGGED) from.dragged = true;
      element.current?.scrollBy(-event.movementX, -event.movementY);
    },
    onClick: (event: React.MouseEvent) => {
      if (pressed.current.dragged) return;
      if (pressed.current.type === "touch" && !isSecondTap(tapped.current, event)) {
        tapped.current = { x: event.clientX, y: event.clientY, at: event.timeStamp };
        return;
      }
      tapped.current.at = 0;
      zooming.toggle(within(element.current, event.clientX, event.clientY));
    },
  };
}

function isSecondTap(first: Point & { at: number }, { timeStamp, clientX, clientY }: React.MouseEvent): boolean {
  return timeStamp - first.at < TWICE && Math.hypot(clientX - first.x, clientY - first.y) < NEAR;
}

/** React listens passively to touches and wheels, and these must not scroll. */
function usePinch(element: RefObject<HTMLElement | null>, zooming: Zooming) {
  const start = useRef({ apart: 0, zoom: 1 });
  const begin = useEffectEvent(({ touches }: TouchEvent) => {
    start.current = { apart: apart(touches), zoom: zooming.zoom };
  });
  const pinch = useEffectEvent((event: TouchEvent) => {
    const [one, two] = event.touches;
    if (!one || !two || !start.current.apart) return;
    if (event.cancelable) event.preventDefault();
    const middle = within(element.current, (one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2);
    zooming.zoomTo((start.current.zoom * apart(event.touches)) / start.current.apart, middle);
  });
  useEffect(() => {
    const touched = element.current;
    touched?.addEventListener("touchstart", begin, { passive: true });
    touched?.addEventListener("touchmove", pinch, { passive: false });
    return () => {
      touched?.removeEventListener("touchstart", begin);
      touched?.removeEventListener("touchmove", pinch);
    };
  }, [element]);
}

function useWheelZoom(element: RefObject<HTMLElement | null>, zooming: Zooming) {
  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zooming.zoomTo(zooming.zoom * Math.exp(-event.deltaY / 200), within(element.current, event.clientX, event.clientY));
  });
  useEffect(() => {
    const turned = element.current;
    turned?.addEventListener("wheel", turn, { passive: false });
    return () => turned?.removeEventListener("wheel", turn);
  }, [element]);
}

function apart(touches: TouchList): number {
  const [one, two] = touches;
  return one && two ? Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY) : 0;
}

function within(element: Element | null, x: number, y: number): Point {
  const { left = 0, top = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: x - left, y: y - top };
}

import { type PointerEvent as Press, type RefObject, useState } from "react";

/** An item on its way from one place to another. */
export type Drag = { from: number; to: number };

type Point = { x: number; y: number };

/** How far, in pixels, a press must go to be a drag. */
const DEAD = 6;
/** How near to the window's edge, in pixels, a drag scrolls, and how fast. */
const EDGE = 72;
const SPEED = 14;

/**
 * Sorts the children of a list, which are its cells, by pointer or finger. Nothing moves in the document before the item
 * is let go, because an element that is moved loses the pointer; whoever draws shows the drag by CSS order.
 */
export function usePointerSort(list: RefObject<HTMLElement | null>, onSort: (drag: Drag) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);

  const grab = (press: Press, from: number) => {
    const element = list.current;
    if (!element || press.button !== 0) return;
    const cells = [...element.querySelectorAll("[data-cell]")].map(centreOf);
    const controller = new AbortController();
    const { signal } = controller;
    let current: Drag | null = null;
    const move = (event: PointerEvent) => {
      if (event.pointerId !== press.pointerId) return;
      if (!current && Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) < DEAD) return;
      if (!current) element.setPointerCapture(event.pointerId);
      scrollAtEdge(event.clientY);
      current = { from, to: nearest(cells, { x: event.pageX, y: event.pageY }) };
      setDrag(current);
    };
    const end = (sorts: boolean) => {
      controller.abort();
      setDrag(null);
      if (sorts && current && current.to !== from) onSort(current);
    };
    document.addEventListener("pointermove", move, { signal });
    document.addEventListener("pointerup", () => end(true), { signal });
    document.addEventListener("pointercancel", () => end(false), { signal });
    document.addEventListener("keydown", ({ key }) => key === "Escape" && end(false), { signal });
  };

  return { drag, grab };
}

function centreOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2 + scrollX, y: top + height / 2 + scrollY };
}

function nearest(points: readonly Point[], { x, y }: Point): number {
  const distances = points.map((point) => Math.hypot(point.x - x, point.y - y));
  return distances.indexOf(Math.min(...distances));
}

function scrollAtEdge(y: number) {
  if (y < EDGE) scrollBy(0, -SPEED);
  else if (y > innerHeight - EDGE) scrollBy(0, SPEED);
}

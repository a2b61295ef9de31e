import { type RefObject, useLayoutEffect, useState } from "react";

let last = 0;

/** How wide an element is, before the first paint too: it begins with the last width seen, which is right on Back. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(last);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = () => {
      last = measured.clientWidth;
      setWidth(last);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Rows are lower where there is little room, and pictures closer. */
export function rowsFor(width: number): { target: number; gap: number } {
  return { target: Math.round(Math.min(256, Math.max(132, width * 0.2 + 64))), gap: width < 600 ? 6 : 10 };
}

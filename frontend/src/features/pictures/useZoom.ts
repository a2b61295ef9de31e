import { type RefObject, useLayoutEffect, useRef, useState } from "react";

import { bounded, closer, closerLook, farther, fitScale, type Point, scrollAfter, type Size } from "./zoom";

export type Zooming = {
  zoom: number;
  /** The picture's size on the screen. */
  shown: Size;
  /** Sets the zoom, keeping the point (or the middle) in its place. */
  zoomTo: (zoom: number, point?: Point) => void;
  closer: () => void;
  farther: () => void;
  toggle: (point?: Point) => void;
  fit: () => void;
};

/** How closely a picture is looked at, within a frame that scrolls; while it is off, the picture fits. */
export function useZoom(element: RefObject<HTMLElement | null>, picture: Size, frame: Size, isOn: boolean): Zooming {
  const [zoom, setZoom] = useState(1);
  if (!isOn && zoom !== 1) setZoom(1);
  const landing = useRef<Point | null>(null);
  const scale = fitScale(picture, frame);
  const sizeAt = (factor: number) => ({
    width: picture.width * scale * factor,
    height: picture.height * scale * factor,
  });
  useLayoutEffect(() => {
    if (landing.current) element.current?.scrollTo({ left: landing.current.x, top: landing.current.y });
    landing.current = null;
  }, [element, zoom]);
  const zoomTo = (wanted: number, point: Point = { x: frame.width / 2, y: frame.height / 2 }) => {
    const next = bounded(wanted, scale);
    const [before, after] = [sizeAt(zoom), sizeAt(next)];
    landing.current = {
      x: scrollAfter(frame.width, before.width, after.width, element.current?.scrollLeft ?? 0, point.x),
      y: scrollAfter(frame.height, before.height, after.height, element.current?.scrollTop ?? 0, point.y),
    };
    setZoom(next);
  };
  return {
    zoom,
    shown: sizeAt(zoom),
    zoomTo,
    closer: () => zoomTo(closer(zoom)),
    farther: () => zoomTo(farther(zoom)),
    toggle: (point) => zoomTo(zoom > 1 ? 1 : closerLook(scale), point),
    fit: () => zoomTo(1),
  };
}

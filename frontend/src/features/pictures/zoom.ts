/** How large a picture is shown: 1 fits it into its place. */
export type Zoom = number;

/** A place on the screen, in pixels from the left and the top of the picture's frame. */
export type Point = { x: number; y: number };
export type Size = { width: number; height: number };

const STEP = 1.5;

/** How many pixels of the screen a pixel of the picture takes when it fits; small pictures are not blown up. */
export function fitScale(picture: Size, frame: Size): number {
  return Math.min(1, frame.width / picture.width, frame.height / picture.height);
}

/** What one press brings: the picture pixel by pixel, or twice as large where that is no step. */
export function closerLook(fit: number): Zoom {
  return Math.max(2, 1 / fit);
}

/** The zoom within its bounds: never smaller than what fits, at most four screen pixels for one of the picture. */
export function bounded(zoom: Zoom, fit: number): Zoom {
  const most = Math.max(4, 4 / fit);
  const next = Math.min(most, zoom);
  return next < 1.02 ? 1 : next;
}

export const closer = (zoom: Zoom) => zoom * STEP;
export const farther = (zoom: Zoom) => zoom / STEP;

/**
 * How far to scroll along one axis so that what was below `point` stays there when a picture of `before` pixels becomes
 * one of `after`; a picture smaller than its frame stands in the middle.
 */
export function scrollAfter(frame: number, before: number, after: number, scroll: number, point: number): number {
  const margin = (length: number) => Math.max(0, (frame - length) / 2);
  const share = (scroll + point - margin(before)) / before;
  return share * after + margin(after) - point;
}

import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

import { type Layout, neighbour } from "./justify";

/** Moves the focus between works by arrow keys, also to one that is not drawn yet. */
export function useArrowKeys(list: RefObject<HTMLElement | null>, layout: Layout): (event: KeyboardEvent) => void {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current !== null && focus(list.current, wanted.current)) wanted.current = null;
  });
  return (event) => {
    const from = (event.target as Element).closest("[data-index]")?.getAttribute("data-index");
    if (!from || !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    const to = neighbour(layout, Number(from), event.key);
    if (focus(list.current, to)) return;
    wanted.current = to;
    scrollTo({
      top: scrollY + (layout.places[to]?.top ?? 0) + (list.current?.getBoundingClientRect().top ?? 0) - innerHeight / 3,
    });
  };
}

function focus(list: Element | null, index: number): boolean {
  const target = list?.querySelector<HTMLElement>(`[data-index="${index}"] :is(a:not([tabindex]), button)`);
  target?.focus();
  return target != null;
}

import { createContext } from "react";
import { type Location, NavigationType, useLocation, useNavigate } from "react-router";

/** What the address of a work carries that was opened from a list: the page beneath it, and which of its lists. */
export type Over = { page: Location; list: string };

/** The page that an address lies over, if it does: an address that somebody was sent carries none. */
export function overOf(location: Location): Over | null {
  return (location.state as { over?: Over } | null)?.over ?? null;
}

/** The state of a link that opens a work over the list it stands in. */
export function useOpenOver(list: string): { over: Over } {
  return { over: { page: useLocation(), list } };
}

/** Goes back to what lies beneath; a page of its own has nothing beneath and leads to `otherwise`. */
export function useClose(otherwise: string): () => void {
  const isOver = overOf(useLocation()) !== null;
  const navigate = useNavigate();
  return () => void (isOver ? navigate(-1) : navigate(otherwise, { replace: true }));
}

/** Whether another page lies over this one. */
export const Covered = createContext(false);

/** How the address came to be what it is; a page beneath another cannot ask the router. */
export const Arrived = createContext<NavigationType>(NavigationType.Pop);

/** How far an address is made ready: the page's code, or what it asks the server for, too. */
export type Readiness = "code" | "data";

type Preparer = (path: string, readiness: Readiness) => void;

let preparer: Preparer | undefined;

/** The app says once how pages are made ready. */
export function prepareWith(how: Preparer): void {
  preparer = how;
}

/** Makes an address ready before somebody goes there; does nothing for an address that is no page. */
export function prepare(path: string, readiness: Readiness): void {
  preparer?.(path, readiness);
}

export const workPath = (id: string) => `/artwork/${id}`;
export const memberPath = (login: string) => `/users/${encodeURIComponent(login)}`;
export const tagPath = (name: string) => `/tagged_artworks/${encodeURIComponent(name)}`;
export const signInPath = (next: string) => `/welcome?${new URLSearchParams({ next }).toString()}`;

import { screen, within } from "@testing-library/react";

import { ALICE } from "./renderAt";

/** Alice, who runs the gallery. */
export const ADMIN = { ...ALICE, roles: ["MEMBER", "ADMIN"] };
export const AT = "2026-01-05T08:04:00Z";
export const SUM = "0123456789abcdef0123456789abcdef";

export const check = (changes: object = {}) => ({
  against: null,
  position: 2000,
  rows: 1234,
  checksum: SUM,
  wanted: SUM,
  differences: 0,
  fields: [],
  sample: [],
  added: [],
  scheduled: false,
  endedAt: AT,
  ...changes,
});

export const generation = (number: number, state: string, changes: object = {}) => ({
  number,
  state,
  phase: "",
  processed: 2000,
  total: 2000,
  eventsPerSecond: null,
  secondsLeft: null,
  begunAt: AT,
  pausedSince: null,
  servedSince: "2026-01-05T09:00:00Z",
  current: true,
  fault: null,
  checks: [check()],
  ...changes,
});

/** The gallery as admins see it, but for its generations. */
export const VIEW = { id: "gallery", name: "gallery", serving: 1, lag: 0, deadLetters: 0 };

/** The views: the gallery alone, with these generations. */
export const gallery = (generations: object[], changes: object = {}) => ({
  viewer: ADMIN,
  answers: {
    Query: () => ({
      projections: [{ id: "gallery", name: "gallery", serving: 1, lag: 0, deadLetters: 0, generations, ...changes }],
    }),
  },
});

export const SERVING = generation(1, "SERVING");

export async function section() {
  return within(await screen.findByRole("region", { name: "ギャラリー" }));
}

import { describe, expect, it } from "vitest";

import { servesSince } from "./moments";

const CHECKED = { endedAt: "2026-01-05T08:04:00Z" };

describe("since when a generation serves", () => {
  it("is when it was changed last", () => {
    const changedAt = "2026-01-05T09:00:00Z";
    expect(servesSince({ changedAt, phase: "", checks: [CHECKED] })).toBe(changedAt);
    expect(servesSince({ changedAt, phase: "", checks: [] })).toBe(changedAt);
  });

  it("is not known when that was a check", () => {
    expect(servesSince({ changedAt: "2026-01-05T08:04:01Z", phase: "", checks: [CHECKED] })).toBeUndefined();
    expect(servesSince({ changedAt: "2026-01-05T09:00:00Z", phase: "VERIFYING", checks: [CHECKED] })).toBeUndefined();
  });
});

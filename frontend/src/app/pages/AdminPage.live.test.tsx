import { act, screen } from "@testing-library/react";
import { MockPayloadGenerator } from "relay-test-utils";
import { describe, expect, it, vi } from "vitest";

import { gallery, generation, section, SERVING, VIEW } from "~/testing/generations";
import { renderAt } from "~/testing/renderAt";

const LOST = /サーバーにつながりません/;

type Opened = Awaited<ReturnType<typeof renderAt>>;

const listening = ({ environment }: Opened) =>
  environment.mock.getAllOperations().filter(({ request }) => request.node.params.operationKind === "subscription");

function theOne(opened: Opened) {
  const [operation] = listening(opened);
  if (!operation) throw new Error("nobody listens");
  return operation;
}

function hear(opened: Opened, generations: object[]) {
  const operation = theOne(opened);
  const payload = MockPayloadGenerator.generate(operation, { Projection: () => ({ ...VIEW, generations }) });
  act(() => opened.environment.mock.nextValue(operation, payload));
}

describe("the views", () => {
  it("change by themselves, and nothing is asked again", async () => {
    const opened = await renderAt("/admin", gallery([SERVING]));
    const view = await section();
    hear(opened, [SERVING, generation(2, "BUILDING", { phase: "LOADING", processed: 500, checks: [] })]);
    expect(view.getByRole("progressbar", { name: "世代2: できごとを読み込んでいます" })).toHaveValue(0.25);
    hear(opened, [SERVING, generation(2, "READY")]);
    expect(view.getByText("切り替えられます")).toBeVisible();
    expect(listening(opened).map(({ request }) => request.variables)).toEqual([{ name: "gallery" }]);
    opened.unmount();
    expect(listening(opened)).toEqual([]);
  });

  it("say so while nothing can be heard, and listen again", async () => {
    const opened = await renderAt("/admin", gallery([SERVING]));
    await section();
    vi.useFakeTimers();
    act(() => opened.environment.mock.reject(theOne(opened), new Error("UNAVAILABLE")));
    expect(screen.getByText(LOST)).toBeVisible();
    expect(listening(opened)).toEqual([]);
    act(() => void vi.advanceTimersByTime(5_000));
    vi.useRealTimers();
    hear(opened, [SERVING, generation(2, "READY")]);
    expect(screen.queryByText(LOST)).not.toBeInTheDocument();
    expect((await section()).getByText("切り替えられます")).toBeVisible();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { keepAsking } from "./keepAsking";

let answer: (() => void)[] = [];
const ask = vi.fn(() => new Promise<void>((resolve) => answer.push(resolve)));

function hide(hidden: boolean) {
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
  document.dispatchEvent(new Event("visibilitychange"));
}

async function answerAll() {
  answer.splice(0).forEach((resolve) => resolve());
  await vi.advanceTimersByTimeAsync(0);
}

describe("keeping asking", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    ask.mockClear();
    answer = [];
  });

  it("waits for an answer before it asks again", async () => {
    const { stop } = keepAsking(ask, () => 1_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ask).toHaveBeenCalledTimes(1);
    await answerAll();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask).toHaveBeenCalledTimes(2);
    stop();
  });

  it("asks once more when it is hurried while an answer is on its way", async () => {
    const { now, stop } = keepAsking(ask, () => 1_000);
    now();
    now();
    now();
    expect(ask).toHaveBeenCalledTimes(1);
    await answerAll();
    expect(ask).toHaveBeenCalledTimes(2);
    stop();
  });

  it("rests while the page is not seen, and asks at once when it is again", async () => {
    const { stop } = keepAsking(ask, () => 1_000);
    hide(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).not.toHaveBeenCalled();
    hide(false);
    expect(ask).toHaveBeenCalledTimes(1);
    stop();
    await answerAll();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

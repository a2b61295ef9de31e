import type { GenerationState } from "~/__generated__/Generation_generation.graphql";

type Going = { state: GenerationState; phase: string; pausedSince?: unknown };

/** Whether something is being done with a generation; one that failed has stopped where its phase says. */
export function isGoingOn({ state, phase }: Going): boolean {
  return state !== "FAILED" && (phase !== "" || state === "BUILDING" || state === "VERIFYING");
}

/** What is being done with a generation, in the reader's words; nothing when nothing is. */
export function phaseText(texts: Record<string, unknown>, going: Going): string | undefined {
  if (!isGoingOn(going)) return undefined;
  if (going.pausedSince && typeof texts.PAUSED === "string") return texts.PAUSED;
  const key = { VERIFYING: "VERIFYING_PHASE", "": "WAITING" }[going.phase] ?? going.phase;
  const known = texts[key];
  return typeof known === "string" ? known : going.phase;
}

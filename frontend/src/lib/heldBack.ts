const waiting = new Set<() => void>();

/** A little longer than a toast stays, so that its Undo always works. */
const HOLDS = 8_500;

/**
 * Does what cannot be undone only when the time to undo it is over, or when the page is left. Calling what it returns
 * lets it be.
 */
export function holdBack(act: () => void): () => void {
  const settle = () => {
    clearTimeout(timer);
    waiting.delete(actNow);
  };
  const actNow = () => {
    settle();
    act();
  };
  const timer = setTimeout(actNow, HOLDS);
  waiting.add(actNow);
  return settle;
}

addEventListener("pagehide", () => waiting.forEach((actNow) => actNow()));

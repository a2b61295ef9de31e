/** What `keepAsking` began: it can be hurried, timed anew, and ended. */
export type Asking = { now: () => void; later: () => void; stop: () => void };

/** Asks again and again while the page is seen, and never twice at once; `pause` says how long to wait this time. */
export function keepAsking(ask: () => Promise<unknown>, pause: () => number): Asking {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isWanted = false;
  let isOver = false;
  const later = () => {
    clearTimeout(timer);
    if (!isOver && !isAsking && !document.hidden) timer = setTimeout(now, pause());
  };
  const now = () => {
    clearTimeout(timer);
    isWanted = isAsking; // what is on its way may not know yet
    if (isAsking || isOver) return;
    isAsking = true;
    void ask().finally(() => {
      isAsking = false;
      if (isWanted) now();
      else later();
    });
  };
  const onSight = () => (document.hidden ? clearTimeout(timer) : now());
  document.addEventListener("visibilitychange", onSight);
  later();
  return {
    now,
    later,
    stop: () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onSight);
    },
  };
}

import { createClient } from "graphql-ws";

const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 8_000;

/** One connection for all subscriptions, opened by the first; it comes back by itself after a break. */
export const socket = createClient({
  url: () => `${location.origin.replace(/^http/, "ws")}/api/graphql`,
  lazy: true,
  lazyCloseTimeout: 5_000,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  // Longer and longer, but whoever waits sees soon that the server is back; not all at the same moment.
  retryWait: (retries) =>
    new Promise((resolve) =>
      setTimeout(resolve, (1 + Math.random()) * Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** retries)),
    ),
});

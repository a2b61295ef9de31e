import { createClient } from "graphql-ws";

/** One connection for all subscriptions, opened by the first; it comes back by itself after a break. */
export const socket = createClient({
  url: () => `${location.origin.replace(/^http/, "ws")}/api/graphql`,
  lazy: true,
  lazyCloseTimeout: 5_000,
  retryAttempts: Infinity,
  shouldRetry: () => true,
});

import { createContext, use, useState } from "react";
import { useLazyLoadQuery } from "react-relay";
import { NavigationType } from "react-router";
import type { FetchPolicy, GraphQLTaggedNode, OperationType, VariablesOf } from "relay-runtime";

import { Arrived } from "~/lib/over";

/** Counts how often a page was tried again after a failure; a new count asks the server anew. */
export const Attempt = createContext(0);

/**
 * What a page shows. Who comes Back sees what the store has, at once and as it was; who follows a link sees it too, and
 * it is brought up to date.
 */
export function usePageQuery<T extends OperationType>(query: GraphQLTaggedNode, variables: VariablesOf<T>) {
  const attempt = use(Attempt);
  const arrived = use(Arrived);
  const [fetchPolicy] = useState<FetchPolicy>(() =>
    arrived === NavigationType.Pop ? "store-or-network" : "store-and-network",
  );
  return useLazyLoadQuery<T>(query, variables, { fetchPolicy, fetchKey: attempt });
}

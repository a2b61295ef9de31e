import { useEffect, useRef, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, type GraphQLTaggedNode } from "relay-runtime";

import { type Asking, keepAsking } from "./keepAsking";

const LIVELY = 1_000;
const CALM = 10_000;
/** How long something is expected to happen after an act, although nothing is seen of it yet. */
const AFTERMATH = 6_000;

/** Keeps what a query without variables answers up to date; `isLost` while the server cannot be asked. */
export function useRefresh(query: GraphQLTaggedNode, isLively: boolean) {
  const environment = useRelayEnvironment();
  const [isLost, setLost] = useState(false);
  const asking = useRef<Asking>(undefined);
  const livelyUntil = useRef(0);
  const lively = useRef(isLively);
  useEffect(() => {
    const ask = () =>
      fetchQuery(environment, query, {}, { networkCacheConfig: { force: true } })
        .toPromise()
        .then(
          () => setLost(false),
          () => setLost(true),
        );
    const pause = () => (lively.current || Date.now() < livelyUntil.current ? LIVELY : CALM);
    const begun = keepAsking(ask, pause);
    asking.current = begun;
    return begun.stop;
  }, [environment, query]);
  useEffect(() => {
    lively.current = isLively;
    asking.current?.later();
  }, [isLively]);
  const refresh = () => {
    livelyUntil.current = Date.now() + AFTERMATH;
    asking.current?.now();
  };
  return { refresh, isLost };
}

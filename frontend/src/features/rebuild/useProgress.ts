import { useEffect, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { type Disposable, type Environment, graphql, requestSubscription } from "relay-runtime";

import type { useProgressSubscription } from "~/__generated__/useProgressSubscription.graphql";

/** How long who was sent away waits before asking again; a lost connection comes back by itself (socket.ts). */
const PAUSE = 3_000;

const subscription = graphql`
  subscription useProgressSubscription($name: String!) {
    rebuildProgressed(name: $name) {
      ...ViewSection_projection
    }
  }
`;

/** Keeps what is known of these views up to date; says whether it may be old. */
export function useProgress(names: readonly string[]): boolean {
  const environment = useRelayEnvironment();
  const [isLost, setLost] = useState(false);
  const all = names.join(" ");
  useEffect(() => {
    const heard = all.split(" ").map((name) => listen(environment, name, setLost));
    const closed = whenClosed(() => setLost(true));
    return () => [...heard, closed].forEach((stop) => stop());
  }, [environment, all]);
  return isLost;
}

function listen(environment: Environment, name: string, setLost: (isLost: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: Disposable | undefined;
  const again = () => {
    setLost(true);
    timer = setTimeout(begin, PAUSE);
  };
  const begin = () => {
    listening = requestSubscription<useProgressSubscription>(environment, {
      subscription,
      variables: { name },
      onNext: () => setLost(false),
      onError: again,
      onCompleted: again,
    });
  };
  begin();
  return () => {
    clearTimeout(timer);
    listening?.dispose();
  };
}

/** Who listens is not told that nobody can be heard. */
function whenClosed(onClosed: () => void): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  void import("~/lib/relay/socket").then(({ socket }) => {
    if (!isOver) stop = socket.on("closed", onClosed);
  });
  return () => {
    isOver = true;
    stop?.();
  };
}

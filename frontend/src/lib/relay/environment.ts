import {
  Environment,
  type GraphQLResponse,
  Network,
  Observable,
  RecordSource,
  type RequestParameters,
  ROOT_TYPE,
  Store,
  type Variables,
} from "relay-runtime";

import { send } from "./network";

/** How many pages that were left stay in the store, so that Back shows them at once. */
const PAGES_KEPT = 20;

export function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(send, subscribe),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: PAGES_KEPT }),
    missingFieldHandlers: [
      {
        kind: "linked",
        // A node that is known from a list needs no question of its own.
        handle: (field, record, variables) =>
          record?.getType() === ROOT_TYPE && field.name === "node" && "id" in variables
            ? String(variables.id)
            : undefined,
      },
    ],
  });
}

function subscribe(request: RequestParameters, variables: Variables): Observable<GraphQLResponse> {
  return Observable.create((sink) => {
    let stop: (() => void) | undefined;
    let stopped = false;
    void import("./socket").then(({ socket }) => {
      if (stopped) return;
      stop = socket.subscribe(
        { query: request.text ?? "", variables },
        {
          next: (value) => sink.next(value as GraphQLResponse),
          error: (failure) => sink.error(failure instanceof Error ? failure : new Error("The connection was lost")),
          complete: () => sink.complete(),
        },
      );
    });
    return () => {
      stopped = true;
      stop?.();
    };
  });
}

import { act, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { MemoryRouter, parsePath } from "react-router";
import { createMockEnvironment, MockPayloadGenerator, type Resolvers } from "relay-test-utils";

import { Shell } from "~/app/Shell";
import { language } from "~/lib/preferences";
import { ViewerProvider } from "~/lib/viewer/ViewerProvider";
import { Toasts } from "~/ui/Toasts";

type Viewer = Record<string, unknown>;

/** Alice, who has chosen nothing about rated works. */
export const ALICE: Viewer = {
  id: "QWNjb3VudDox",
  kmcid: "alice",
  name: "アリス",
  roles: ["MEMBER"],
  ratingRules: { r18: "BLUR", r18g: "BLUR" },
};

/** A visitor without a name. */
export const GUEST: Viewer = { ...ALICE, kmcid: "unknown_user", name: "unknown_user", roles: null, ratingRules: null };

/** Places are remembered by their key in the history, and no test may come back to another's. */
let opened = 0;

/**
 * Opens an address of the client, as Alice unless `viewer` says otherwise. Every question to the server is answered from
 * `answers`, by type, subscriptions excepted; `waiting` leaves an operation of that name unanswered, for a test to answer or refuse.
 * `key` is that of an entry in the history which somebody comes back to.
 */
export async function renderAt(
  path: string,
  { viewer = ALICE, answers = {}, waiting = "", key = `test ${++opened}` } = {},
) {
  language.set("ja");
  const environment = createMockEnvironment();
  const resolvers: Resolvers = { ID: (_, next) => `id-${next()}`, ...answers };
  for (let asked = 0; asked < 20; asked++) {
    environment.mock.queueOperationResolver((operation) => {
      const { name, operationKind } = operation.request.node.params;
      if (name === waiting || operationKind === "subscription") return null;
      const isViewer = name === "ViewerProviderQuery";
      return MockPayloadGenerator.generate(operation, isViewer ? { Account: () => viewer } : resolvers);
    });
  }
  const user = userEvent.setup();
  // eslint-disable-next-line @typescript-eslint/require-await -- only an asynchronous act sees suspended pages through
  const screen = await act(async () =>
    render(
      <RelayEnvironmentProvider environment={environment}>
        <MemoryRouter initialEntries={[{ ...parsePath(path), key }]}>
          <Suspense>
            <ViewerProvider>
              <Shell />
            </ViewerProvider>
          </Suspense>
        </MemoryRouter>
        <Toasts />
      </RelayEnvironmentProvider>,
    ),
  );
  return { ...screen, user, environment };
}

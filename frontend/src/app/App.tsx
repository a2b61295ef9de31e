import { lazy, Suspense } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import type { Environment } from "relay-runtime";

import { ViewerProvider } from "~/lib/viewer/ViewerProvider";
import { Boundary } from "~/ui/Boundary";
import { Toasts } from "~/ui/Toasts";

import { PageSkeleton } from "./PageSkeleton";
import { Shell } from "./Shell";

const DropLayer = lazy(() =>
  import("~/features/posting/DropLayer").then(({ DropLayer: layer }) => ({ default: layer })),
);

/** The client, within a router. */
export function App({ environment }: { environment: Environment }) {
  return (
    <RelayEnvironmentProvider environment={environment}>
      <Boundary>
        <Suspense fallback={<PageSkeleton />}>
          <ViewerProvider>
            <Shell />
            <Suspense>
              <DropLayer />
            </Suspense>
          </ViewerProvider>
        </Suspense>
      </Boundary>
      <Toasts />
    </RelayEnvironmentProvider>
  );
}

import { Suspense } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import type { Environment } from "relay-runtime";

import { ViewerProvider } from "~/lib/viewer/ViewerProvider";
import { Boundary } from "~/ui/Boundary";
import { Toasts } from "~/ui/Toasts";

import { PageSkeleton } from "./PageSkeleton";
import { Shell } from "./Shell";

/** The client, within a router. */
export function App({ environment }: { environment: Environment }) {
  return (
    <RelayEnvironmentProvider environment={environment}>
      <Boundary>
        <Suspense fallback={<PageSkeleton />}>
          <ViewerProvider>
            <Shell />
          </ViewerProvider>
        </Suspense>
      </Boundary>
      <Toasts />
    </RelayEnvironmentProvider>
  );
}

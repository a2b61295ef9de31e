import "~/ui/base.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";

import { prepareWith } from "~/lib/navigation";
import { createEnvironment } from "~/lib/relay/environment";

import { App } from "./App";
import { preparePage } from "./routes";

const environment = createEnvironment();
prepareWith((path, readiness) => preparePage(environment, path, readiness));
preparePage(environment, location.href, "data", (history.state as { key: string }).key);

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter>
        <App environment={environment} />
      </BrowserRouter>
    </StrictMode>,
  );
}

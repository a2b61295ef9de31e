import "~/ui/base.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";

import { prepareWith } from "~/lib/navigation";
import { createEnvironment } from "~/lib/relay/environment";

import { App } from "./App";
import { preparePage } from "./routes";

const RELOADED = "kamiroda.reloaded";

// After an update of the server an open page asks for code that is gone: the new page has it. Once, lest it go round.
addEventListener("vite:preloadError", (event) => {
  if (sessionStorage.getItem(RELOADED) === location.href) return;
  event.preventDefault();
  sessionStorage.setItem(RELOADED, location.href);
  location.reload();
});

const environment = createEnvironment();
prepareWith((path, readiness) => preparePage(environment, path, readiness));
preparePage(environment, location.href, "data");

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

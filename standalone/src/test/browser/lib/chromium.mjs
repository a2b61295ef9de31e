import { chromium } from "playwright-core";

/** Debian's; kamiroda.standalone.browser.Chromium looks for the same. */
const PROGRAM = "/usr/bin/chromium";
/** It runs as root in CI, and speaks to nobody but the gallery. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(...more) {
  const ignoreDefaultArgs = ["--hide-scrollbars"]; // they take room, as at people's desks
  return chromium.launch({ executablePath: PROGRAM, args: [...ARGUMENTS, ...more], ignoreDefaultArgs });
}

// What of our dependencies never runs here is left out of a build, or the first page would not fit its budget
// (budget.mjs). Versions are exact, and the journeys run in a browser against the built client, so a new version that
// needs one of these shows itself at once.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const FLAGS = require("relay-runtime").RelayFeatureFlags;
const FLAG = /\b(?:_?RelayFeatureFlags|_relayRuntime\.RelayFeatureFlags)\.([A-Z_]+)\b(?!\s*=[^=])/g;

/** Modules of Relay for features that we do not use: declarative configs, updatable queries, containers,
 * observers, queries loaded before their code, resolvers. */
const UNUSED = new RegExp(
  "relay[^/]*/lib/.*/(" +
    [
      "NormalizationEngine",
      "PreloadableQueryRegistry",
      "RelayDeclarativeMutationConfig",
      "RelayModernFragmentSpecResolver",
      "RelayQueryResponseCache",
      "createFragmentSpecResolver",
      "createPayloadFor3DField",
      "createUpdatableProxy",
      "fetchQuery_DEPRECATED",
      "observeFragmentExperimental",
      "observeQueryExperimental",
      "readUpdatableFragment",
      "readUpdatableQuery",
      "resolverDataInjector",
      "useFragmentInternal_CURRENT",
      "waitForFragmentExperimental",
    ].join("|") +
    ")\\.js$",
);

/** We have no Relay resolvers, so their cache has nothing to keep. */
const NO_RESOLVERS = `
class LiveResolverCache {
  batchLiveStateUpdates(callback) { callback(); }
  batchLiveStateUpdatesWithoutNotify(callback) { callback(); return false; }
  invalidateDataIDs() {}
  invalidateResolverRecords() {}
  notifyUpdatedSubscribers() {}
  unsubscribeFromLiveResolverRecords() {}
}
module.exports = { LiveResolverCache, getUpdatedDataIDs: (ids) => ids, RELAY_RESOLVER_LIVE_STATE_SUBSCRIPTION_KEY: "" };`;

const ROUTER = fileURLToPath(new URL("../node_modules/react-router/dist/production/index.mjs", import.meta.url));

/** Lets components that nobody uses go: making them does nothing, and their display names and warnings are for developers only. */
function droppable(code) {
  return code
    .replace(/^function (?:warning|warnOnce)\(/gm, "/* @__NO_SIDE_EFFECTS__ */ $&")
    .replace(/^\w+\.displayName = .*;$/gm, "")
    .replace(/= (React\d*\.(?:forwardRef|memo|createContext)\()/g, "= /* @__PURE__ */ $1");
}

/** A Vite plugin for builds. */
export function lean() {
  return {
    name: "kamiroda-lean",
    apply: "build",
    enforce: "pre",
    resolveId(id) {
      // The package's exports name its development build only.
      return id === "react-router" ? ROUTER : null;
    },
    load(id) {
      const file = id.replace(/\?.*/, "");
      if (!/node_modules\/(relay-runtime|react-relay|react-router)\//.test(file)) return null;
      if (file.includes("/react-router/")) return droppable(readFileSync(file, "utf8"));
      if (/LiveResolverCache\.js$/.test(file)) return NO_RESOLVERS;
      if (UNUSED.test(file)) return "module.exports = {};";
      if (/RelayFeatureFlags\.js$/.test(file)) return null;
      return readFileSync(file, "utf8").replace(FLAG, (whole, flag) =>
        typeof FLAGS[flag] === "boolean" ? String(FLAGS[flag]) : whole,
      );
    },
  };
}

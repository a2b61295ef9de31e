import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

import { lean } from "./scripts/lean.mjs";
import { relay } from "./scripts/relay.mjs";

const gateway = process.env.KAMIRODA_GATEWAY ?? "http://127.0.0.1:8080";

export default defineConfig(({ command }) => ({
  plugins: [relay({ lean: command === "build" }), lean(), react()],
  resolve: { alias: { "~": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
      output: {
        // What every page needs is one file: in several it would compress worse.
        codeSplitting: { groups: [{ name: "client", tags: ["$initial"] }] },
        // The first page names all the others' files, and nothing in it weighs as much as their hashes.
        chunkFileNames: "assets/[name]-[hash:6].js",
        assetFileNames: "assets/[name]-[hash:6][extname]",
      },
    },
    outDir: "target/classes/static",
    emptyOutDir: true,
    manifest: true,
    target: ["chrome123", "edge123", "firefox121", "safari17.5"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/public", "/sign-in", "/sign-out"].map((path) => [path, { target: gateway, ws: true }]),
    ),
  },
  test: {
    environment: "jsdom",
    setupFiles: "src/testing/setup.ts",
    css: { modules: { classNameStrategy: "non-scoped" } },
    restoreMocks: true,
    testTimeout: 20_000,
  },
}));

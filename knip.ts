import type { KnipConfig } from "knip";

/** What Medusa finds by itself, by folder: nobody imports these files, and yet they are in use. */
const foundByMedusa = [
  "src/api/**/{route,middlewares}.ts",
  "src/{workflows,modules/*,providers/*,contract}/index.ts",
  "src/{subscribers,jobs,links,search,workflows/hooks}/**/*.ts",
  "src/modules/*/migrations/*.ts",
  "src/modules/*/loaders/*.ts",
  "src/admin/{routes,widgets}/**/*.tsx",
];

const plugin = {
  entry: foundByMedusa,
  project: ["src/**/*.{ts,tsx}"],
  // Medusa's command line loads these itself, by name.
  ignoreDependencies: ["@swc/core", "ts-node", "@medusajs/medusa", "@medusajs/admin-sdk", "react-dom"],
};

const config: KnipConfig = {
  treatConfigHintsAsErrors: false,
  workspaces: {
    ".": {
      entry: [
        "launch/{start,dev,reset,seed,test}.mjs",
        "bench/run.mjs",
        "bench/areas/*.mjs",
        "boundaries/resolve.cjs",
      ],
      project: ["launch/**/*.mjs", "bench/**/*.mjs", "boundaries/*.mjs"],
    },
    backend: {
      entry: [
        "medusa-config.ts",
        "src/seed/index.ts",
        "src/{subscribers,jobs,links,workflows/hooks}/**/*.ts",
        "src/api/**/{route,middlewares}.ts",
        "integration-tests/**/*.{spec,setup}.ts",
        "integration-tests/**/vitest.config.mts",
      ],
      project: ["src/**/*.{ts,tsx}", "integration-tests/**/*.{ts,mts,mjs}"],
      // Loaded by Medusa by name, or bundled with the admin.
      ignoreDependencies: ["@medusajs/*", "@swc/core", "ts-node", "react", "react-dom", "@types/react"],
    },
    storefront: {
      entry: ["scripts/*.{mjs,ts}", "e2e/**/*.spec.ts"],
      project: ["src/**/*.{ts,tsx}", "e2e/**/*.ts", "scripts/**/*.{mjs,ts}"],
    },
    "plugins/money": { entry: ["src/index.ts"], project: ["src/**/*.ts"] },
    "plugins/sellers": plugin,
    "plugins/search": plugin,
    "plugins/orders": plugin,
  },
};

export default config;

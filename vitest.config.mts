import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Unit tests only: pure rules and small programs, beside the code. HTTP and browser tests have their own runners. */
export default defineConfig({
  test: {
    pool: "forks",
    projects: [
      room("launch", "launch/**/*.test.mjs"),
      room("bench", "bench/**/*.test.mjs"),
      room("ci", ".ci/*.test.mjs"),
      room("boundaries", "boundaries/*.test.mjs", 60_000),
      room("plugins", "plugins/*/src/**/*.test.ts"),
      room("backend", "backend/src/**/*.test.ts"),
      {
        resolve: {
          alias: {
            "@": here("./storefront/src"),
            "@dastranj/cooperatives/contract/measure": here("./plugins/cooperatives/src/contract/measure.ts"),
          },
        },
        esbuild: { jsx: "automatic" },
        test: {
          name: "storefront",
          include: ["storefront/src/**/*.test.{ts,tsx}", "storefront/cache/*.test.mjs"],
          environment: "node",
          pool: "forks",
        },
      },
    ],
  },
});

function room(name: string, pattern: string, testTimeout = 10_000) {
  return {
    // What rules take of another plugin is taken from its source, so that their tests need no build.
    resolve: {
      alias: [
        { find: "@dastranj/database", replacement: here("./plugins/database/src/index.ts") },
        { find: "@dastranj/money", replacement: here("./plugins/money/src/index.ts") },
        { find: "@dastranj/print/written", replacement: here("./plugins/print/src/written/index.ts") },
        { find: "@dastranj/print", replacement: here("./plugins/print/src/index.ts") },
        {
          find: /^@dastranj\/sellers\/contract\/(days|handle|plain-flaws)$/,
          replacement: here("./plugins/sellers/src/contract/$1.ts"),
        },
      ],
    },
    test: {
      name,
      include: [pattern],
      exclude: ["**/node_modules/**", "**/.medusa/**", "**/dist/**"],
      environment: "node" as const,
      pool: "forks" as const,
      testTimeout,
    },
  };
}

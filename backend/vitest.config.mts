import { defineConfig } from "vitest/config";

/** Tests over real HTTP and Postgres: one application and one database, shared by all files of the run. */
export default defineConfig({
  test: {
    include: ["integration-tests/**/*.spec.ts"],
    globalSetup: ["integration-tests/support/database.ts"],
    pool: "forks",
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});

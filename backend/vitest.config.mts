import { defineConfig } from "vitest/config";

/** Tests over real HTTP and Postgres: one application and one database, shared by all files of a lane. */
export default defineConfig({
  test: {
    include: ["integration-tests/**/*.spec.ts"],
    globalSetup: ["integration-tests/support/database.ts"],
    pool: "forks",
    isolate: false,
    // Two lanes, each with an application and a database of its own.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});

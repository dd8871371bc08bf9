import fs from "node:fs";
import path from "node:path";
import { quietly } from "../build/programs.mjs";
import { startPostgres } from "../postgres/server.mjs";
import { LaunchFailure } from "../report/failure.mjs";
import { folders } from "../settings.mjs";
import { unpackMeilisearch } from "./meilisearch.mjs";
import { runVitest } from "./run-vitest.mjs";
import { nothing } from "./sums.mjs";

/** Where the HTTP tests say how they run: the real application on a database of its own. */
const config = path.join(folders.backend, "vitest.config.mts");

/**
 * The HTTP tests, on a throw-away Postgres.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {{ data: string, env: NodeJS.ProcessEnv, reports: string, args: string[] }} options
 */
export async function runHttpTests(launch, { data, env, reports, args }) {
  if (!fs.existsSync(config)) return nothing;
  fs.mkdirSync(data, { recursive: true });
  const password = "throw-away";
  const address = await launch.steps.run("Start a throw-away Postgres", () =>
    startPostgres(launch, { data, password, durable: false }),
  );
  const { port, username } = new URL(address);
  const meilisearch = await launch.steps.run("Find a Meilisearch", async () => findMeilisearch(data, env));
  return runVitest(launch, {
    name: "http",
    cwd: folders.backend,
    env: {
      ...env,
      ...quietly,
      NODE_ENV: "test",
      // Medusa's own test tools speak TLS to any other name.
      DB_HOST: "localhost",
      DB_PORT: port,
      DB_USERNAME: username,
      DB_PASSWORD: password,
      ...meilisearch,
    },
    reports,
    args: ["--config", config, ...args],
  });
}

/**
 * How the tests reach a Meilisearch: one's own by its address, else the program to start. The application that most
 * tests share is not to find the address.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function findMeilisearch(folder, { MEILISEARCH_HOST, MEILISEARCH_API_KEY, CI }) {
  const hidden = { MEILISEARCH_HOST: "", MEILISEARCH_API_KEY: "" };
  if (MEILISEARCH_HOST) {
    return { ...hidden, TESTED_MEILISEARCH: MEILISEARCH_HOST, TESTED_MEILISEARCH_KEY: MEILISEARCH_API_KEY };
  }
  try {
    return { ...hidden, MEILISEARCH_PROGRAM: unpackMeilisearch(folder) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (CI === "true") throw new LaunchFailure(`Tests need a Meilisearch, and ${reason}.`);
    console.log(
      `Tests that need Meilisearch are skipped: ${reason}. To run them: MEILISEARCH_HOST=http://… npm test`,
    );
    return hidden;
  }
}

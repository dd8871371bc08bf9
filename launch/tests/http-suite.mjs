import fs from "node:fs";
import path from "node:path";
import { quietly } from "../build/programs.mjs";
import { startPostgres } from "../postgres/server.mjs";
import { folders } from "../settings.mjs";
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
    },
    reports,
    args: ["--config", config, ...args],
  });
}

import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

const backend = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Where `medusa build` puts the application: the tests run what is shipped. */
export const BUILT = join(backend, ".medusa/server");

const NAME = "dastranj_http";

/** Makes an empty, migrated database for this run and says to the workers where it is. */
export default async function setup(): Promise<void> {
  const {
    DB_HOST = "localhost",
    DB_PORT = "5432",
    DB_USERNAME = "postgres",
    DB_PASSWORD = "postgres",
  } = process.env;
  const server = `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`drop database if exists ${NAME} with (force)`);
  await client.query(`create database ${NAME}`);
  await client.end();
  Object.assign(process.env, {
    DATABASE_URL: `${server}/${NAME}`,
    JWT_SECRET: "a secret of the tests",
    COOKIE_SECRET: "another secret of the tests",
    DEMO_PASSWORD: "a-password-of-the-tests",
    MEDUSA_DISABLE_TELEMETRY: "true",
    MEDUSA_FF_TRANSLATION: "true",
    LOG_LEVEL: "error",
  });
  const medusa = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js");
  execFileSync(process.execPath, [medusa, "db:migrate", "--execute-safe-links"], {
    cwd: BUILT,
    stdio: "ignore",
  });
}

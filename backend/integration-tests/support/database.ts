import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

const support = dirname(fileURLToPath(import.meta.url));
const backend = join(support, "../..");

/** Where `medusa build` puts the application: the tests run what is shipped. */
export const BUILT = join(backend, ".medusa/server");

/** Migrated and never opened again, so that it can be copied in a moment. */
const MIGRATED = "dastranj_migrated";

/** Which of the lanes this is, in which the files of a run go side by side: each has an application and databases of its own. */
export const LANE = process.env.VITEST_POOL_ID ?? "1";

/** Makes an empty, migrated database for this run and says to the lanes where it is; answers how to tidy up. */
export default async function setup(): Promise<() => void> {
  const {
    DB_HOST = "localhost",
    DB_PORT = "5432",
    DB_USERNAME = "postgres",
    DB_PASSWORD = "postgres",
  } = process.env;
  const server = `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}`;
  await onServer(server, `drop database if exists ${MIGRATED} with (force)`, `create database ${MIGRATED}`);
  Object.assign(process.env, {
    DATABASE_URL: `${server}/${MIGRATED}`,
    JWT_SECRET: "a secret of the tests",
    COOKIE_SECRET: "another secret of the tests",
    VAULT_KEYS: "first:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
    VAULT_HASH_KEY: "a hash key of the tests",
    DEMO_PASSWORD: "a-password-of-the-tests",
    MEDUSA_DISABLE_TELEMETRY: "true",
    MEDUSA_FF_TRANSLATION: "true",
    LOG_LEVEL: "error",
    PAYMENT_PROVIDERS: JSON.stringify([
      { resolve: join(backend, "../bench/soak/payments/strict-provider/index.cjs"), id: "strict" },
    ]),
  });
  const medusa = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js");
  execFileSync(process.execPath, [medusa, "db:migrate", "--execute-safe-links"], {
    cwd: BUILT,
    stdio: "ignore",
  });
  const folder = mkdtempSync(join(tmpdir(), "dastranj-seeded-"));
  process.env.SEED_FOLDER = folder;
  process.env.PAPERS_FOLDER = join(folder, "papers");
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A database of this lane's own, migrated and empty; the environment names it from now on. */
export async function ownDatabase(): Promise<void> {
  process.env.DATABASE_URL = await copyOf(MIGRATED, `dastranj_http_${LANE}`);
}

/**
 * A copy of a database that nobody has open, by default of the migrated and empty one.
 *
 * @returns its address
 */
export async function copyOf(
  original: string | undefined,
  name: string,
  server = process.env.DATABASE_URL as string,
): Promise<string> {
  await onServer(
    server,
    `drop database if exists ${name} with (force)`,
    `create database ${name} template ${original ?? MIGRATED}`,
  );
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

/** Runs statements that concern a whole database, in the maintenance database of its server. */
export async function onServer(server: string, ...statements: string[]): Promise<void> {
  const address = new URL(server);
  address.pathname = "/postgres";
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

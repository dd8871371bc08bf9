import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readRemembered } from "../launch/postgres/place.mjs";
import { embeddedAddress } from "../launch/postgres/server.mjs";
import { BenchRefusal } from "./connection.mjs";

/**
 * The database of the running market: DATABASE_URL, or the embedded one that the launcher keeps beside the connection.
 * @param {string} connectFile
 * @returns {Promise<string>}
 */
export async function databaseOf(connectFile) {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const data = dirname(connectFile);
  const { port } = readRemembered(data);
  const secrets = await readFile(join(data, "secrets.json"), "utf8").catch(() => undefined);
  if (!port || !secrets) {
    throw new BenchRefusal("Set DATABASE_URL to the market's database: plain Medusa is measured over it.");
  }
  return embeddedAddress(JSON.parse(secrets).POSTGRES_PASSWORD, port, "dastranj");
}

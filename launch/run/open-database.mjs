import path from "node:path";
import { databaseFailure, ensureDatabase, inMaintenance, withDatabase } from "../postgres/database.mjs";
import { readRemembered } from "../postgres/place.mjs";
import { embeddedAddress, startPostgres } from "../postgres/server.mjs";

/**
 * Makes the database ready: one's own (DATABASE_URL) or the embedded one, created if missing.
 * @param {import("./launch.mjs").Launch} launch
 * @param {import("../preflight/secrets.mjs").Secrets} secrets
 * @returns {Promise<string>} its address
 */
export function openDatabase(launch, secrets) {
  const { databaseUrl, data, postgresPort } = launch.settings;
  if (databaseUrl) {
    return launch.steps.run("Reach the database", async (step) => {
      await ensureDatabase(databaseUrl);
      const version = await withDatabase(databaseUrl, (client) => client.query("show server_version")).catch(
        (error) => {
          throw databaseFailure(databaseUrl, error);
        },
      );
      step.result(`Postgres ${version.rows[0].server_version} at ${new URL(databaseUrl).host}`);
      return databaseUrl;
    });
  }
  if (launch.beside) {
    const { port } = readRemembered(data);
    return Promise.resolve(embeddedAddress(secrets.POSTGRES_PASSWORD, port ?? 0, "dastranj"));
  }
  return launch.steps.run("Start Postgres", async (step) => {
    const maintenance = await startPostgres(launch, {
      data,
      password: secrets.POSTGRES_PASSWORD,
      port: postgresPort,
    });
    const url = inMaintenance(maintenance, "dastranj");
    await ensureDatabase(url);
    step.result(`port ${new URL(url).port}, data in ${path.relative(process.cwd(), data) || data}`);
    return url;
  });
}

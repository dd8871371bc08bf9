// The jobs plugin as it is built, on a database, without the rest of the market: for processes that are to be up in a
// moment, be killed, or be measured.
const path = require("node:path");
const { createRequire } = require("node:module");

const built = path.join(path.dirname(require.resolve("@dastranj/jobs/package.json")), ".medusa/server/src");
const plugin = createRequire(path.join(built, "contract/index.js"));
const { ModulesSdkUtils } = plugin("@medusajs/framework/utils");
const { z } = plugin("@medusajs/framework/zod");
const { defineJob, definedJobs } = plugin(path.join(built, "contract/index.js"));
const { insert } = plugin(path.join(built, "modules/jobs/outbox.js"));
const { runJobs } = plugin(path.join(built, "modules/jobs/run-jobs.js"));

const quiet = () => undefined;
const logger = { info: quiet, debug: quiet, warn: console.error, error: console.error };

/**
 * @param {string} databaseUrl
 * @param {number} connections
 */
const connect = (databaseUrl, connections) =>
  ModulesSdkUtils.createPgConnection({ clientUrl: databaseUrl, pool: { min: 2, max: connections } });

/**
 * Runs the defined jobs on a database; with a Redis, carried by BullMQ.
 * @param {ReturnType<typeof connect>} database
 * @param {string} [redisUrl]
 * @returns {Promise<() => Promise<void>>}
 */
const run = (database, redisUrl) =>
  runJobs({ database, container: {}, logger, definitions: definedJobs() }, redisUrl || undefined);

module.exports = { connect, defineJob, insert, run, z };

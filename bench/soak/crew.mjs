import { readFileSync } from "node:fs";
import path from "node:path";
import { programs, quietly } from "../../launch/build/programs.mjs";
import { boundedHeap } from "../../launch/run/heap.mjs";
import { folders } from "../../launch/settings.mjs";
import { startBeside } from "../beside.mjs";
import { secrets } from "./secrets.mjs";

/** @typedef {import("../beside.mjs").Beside} Process */

/**
 * Whole processes of the built backend on one database.
 * @param {object} shared
 * @param {string} shared.databaseUrl migrated
 * @param {string} [shared.redisUrl]
 * @param {string} shared.folder where the seed's report is written
 * @param {Record<string, string>} [shared.env]
 */
export function crewOf({ databaseUrl, redisUrl, folder, env = {} }) {
  const report = path.join(folder, "seed.json");
  const all = {
    ...quietly,
    ...boundedHeap(process.env),
    ...secrets,
    NODE_ENV: "production",
    LOG_LEVEL: "error",
    SEED_REPORT: report,
    DATABASE_URL: databaseUrl,
    // Whatever the caller's own environment says.
    REDIS_URL: redisUrl ?? "",
    ...env,
  };
  return {
    env: all,
    /** What the seed reported: the publishable key, the logins. */
    seeded: () => JSON.parse(readFileSync(report, "utf8")),
    /**
     * @param {"server" | "worker" | "shared"} mode
     * @param {Record<string, string>} [unlike] what this one has otherwise in its environment
     * @returns {Promise<Process>} answering
     */
    join: (mode, unlike = {}) =>
      startBeside({
        name: `A ${mode}`,
        command: (port) => [programs.medusa(), "start", "--port", String(port)],
        folder: folders.builtBackend,
        env: { ...all, WORKER_MODE: mode, ...unlike },
        answersAt: "/health",
        clear: async () => undefined,
      }),
  };
}

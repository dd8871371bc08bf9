import path from "node:path";
import { fileURLToPath } from "node:url";
import { LaunchFailure } from "./report/failure.mjs";

/** The checkout. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");

/** The folders of the apps. */
export const folders = {
  backend: path.join(root, "backend"),
  builtBackend: path.join(root, "backend", ".medusa", "server"),
  plugins: path.join(root, "plugins"),
  storefront: path.join(root, "storefront"),
};

/**
 * What can be set from outside; docs/running.md lists it.
 * @typedef {object} Settings
 * @property {string} data the folder of everything that a start makes: database, secrets, logs
 * @property {number} storefrontPort
 * @property {number} backendPort
 * @property {number | undefined} postgresPort
 * @property {string} storefrontUrl
 * @property {string} backendUrl
 * @property {string | undefined} databaseUrl a Postgres of one's own instead of the embedded one
 * @property {string} storefrontBuild the folder of the built storefront, inside `storefront/`
 * @property {boolean} production
 */

/**
 * Reads the settings from the environment.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const storefrontPort = readPort(env, "STOREFRONT_PORT") ?? 8000;
  const backendPort = readPort(env, "BACKEND_PORT") ?? 9000;
  if (storefrontPort === backendPort) {
    throw new LaunchFailure(
      `STOREFRONT_PORT and BACKEND_PORT are both ${backendPort}: give each its own number.`,
    );
  }
  return {
    data: path.resolve(root, env.DASTRANJ_DATA || ".data"),
    storefrontPort,
    backendPort,
    postgresPort: readPort(env, "POSTGRES_PORT"),
    storefrontUrl: withoutSlash(env.STOREFRONT_URL || `http://localhost:${storefrontPort}`),
    backendUrl: withoutSlash(env.BACKEND_URL || `http://localhost:${backendPort}`),
    databaseUrl: env.DATABASE_URL || undefined,
    storefrontBuild: env.STOREFRONT_BUILD || ".next",
    production: env.NODE_ENV === "production",
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 */
function readPort(env, name) {
  const text = env[name];
  if (!text) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new LaunchFailure(`${name} is "${text}", but a port is a whole number from 1 to 65535.`);
  }
  return port;
}

/** @param {string} url */
function withoutSlash(url) {
  return url.replace(/\/+$/, "");
}

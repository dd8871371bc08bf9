import path from "node:path";
import { quietly } from "../build/programs.mjs";
import { boundedHeap } from "./heap.mjs";

/**
 * What the backend reads.
 * @param {import("../settings.mjs").Settings} settings
 * @param {import("../preflight/secrets.mjs").Secrets} secrets
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function backendEnvironment(settings, secrets, databaseUrl) {
  const { storefrontUrl, backendUrl, backendPort, production, data } = settings;
  // At home, other clients being tried on this machine may call too.
  const neighbours = production ? [] : ["/^http:\\/\\/(localhost|127\\.0\\.0\\.1):\\d+$/"];
  return {
    ...process.env,
    ...quietly,
    ...boundedHeap(process.env),
    NODE_ENV: "production",
    MEDUSA_FF_TRANSLATION: "true",
    // With a line per request; `warn` is without.
    LOG_LEVEL: process.env.LOG_LEVEL ?? "info",
    PORT: String(backendPort),
    DATABASE_URL: databaseUrl,
    BACKEND_URL: backendUrl,
    STOREFRONT_URL: storefrontUrl,
    STORE_CORS: process.env.STORE_CORS ?? [storefrontUrl, ...neighbours].join(","),
    ADMIN_CORS: process.env.ADMIN_CORS ?? backendUrl,
    AUTH_CORS: process.env.AUTH_CORS ?? [storefrontUrl, backendUrl, ...neighbours].join(","),
    JWT_SECRET: secrets.JWT_SECRET,
    COOKIE_SECRET: secrets.COOKIE_SECRET,
    REVALIDATE_SECRET: secrets.REVALIDATE_SECRET,
    VAULT_KEYS: secrets.VAULT_KEYS,
    VAULT_HASH_KEY: secrets.VAULT_HASH_KEY,
    DEMO_PASSWORD: secrets.DEMO_PASSWORD,
    // Whoever tries the market finds the codes that it sends in the operator's mailbox.
    DEMONSTRATION: process.env.DEMONSTRATION ?? (production ? "" : "1"),
    SEED_REPORT: path.join(data, "seed.json"),
    // Not in what is built, which the next build replaces.
    PAPERS_FOLDER: process.env.PAPERS_FOLDER ?? path.join(data, "papers"),
  };
}

/**
 * What the storefront reads; on its server only.
 * @param {import("../settings.mjs").Settings} settings
 * @param {import("../preflight/secrets.mjs").Secrets} secrets
 * @param {string} publishableKey
 * @returns {NodeJS.ProcessEnv}
 */
export function storefrontEnvironment(settings, secrets, publishableKey) {
  return {
    ...process.env,
    ...quietly,
    NODE_ENV: "production",
    PORT: String(settings.storefrontPort),
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_URL: settings.storefrontUrl,
    PUBLISHABLE_KEY: publishableKey,
    REVALIDATE_SECRET: secrets.REVALIDATE_SECRET,
    STOREFRONT_BUILD: settings.storefrontBuild,
  };
}

/**
 * The same for the sources: Medusa then takes plugins by their folder, and their TypeScript instead of their build.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function asDeveloper(env) {
  const preload = `--import ${new URL("./plugins-from-source.mjs", import.meta.url).href}`;
  return {
    ...env,
    NODE_ENV: "development",
    DASTRANJ_DEV: "1",
    NODE_OPTIONS: [env.NODE_OPTIONS, preload].filter(Boolean).join(" "),
  };
}

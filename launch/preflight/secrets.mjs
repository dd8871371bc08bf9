import { randomBytes, randomInt } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { LaunchFailure } from "../report/failure.mjs";

/**
 * @typedef {object} Secrets
 * @property {string} JWT_SECRET
 * @property {string} COOKIE_SECRET
 * @property {string} REVALIDATE_SECRET
 * @property {string} VAULT_KEYS
 * @property {string} VAULT_HASH_KEY
 * @property {string} DEMO_PASSWORD
 * @property {string} POSTGRES_PASSWORD
 */

/** @type {Record<keyof Secrets, () => string>} */
const makers = {
  JWT_SECRET: () => randomBytes(32).toString("base64url"),
  COOKIE_SECRET: () => randomBytes(32).toString("base64url"),
  REVALIDATE_SECRET: () => randomBytes(32).toString("base64url"),
  VAULT_KEYS: () => `first:${randomBytes(32).toString("base64url")}`,
  VAULT_HASH_KEY: () => randomBytes(32).toString("base64url"),
  DEMO_PASSWORD: sayablePassword,
  POSTGRES_PASSWORD: () => randomBytes(24).toString("hex"),
};

/**
 * The secrets of this market: from the environment, else from the file, else made now and kept in the file.
 * In production nothing is made up: a market that loses its secrets unnoticed would sign everybody out.
 * @param {object} from
 * @param {string} from.data
 * @param {NodeJS.ProcessEnv} from.env
 * @param {boolean} from.production
 * @returns {Secrets}
 */
export function readSecrets({ data, env, production }) {
  const file = path.join(data, "secrets.json");
  const kept = readKept(file);
  const names = /** @type {(keyof Secrets)[]} */ (Object.keys(makers));
  const needed = names.filter((name) => name !== "POSTGRES_PASSWORD" || !env.DATABASE_URL);
  const missing = needed.filter((name) => !env[name] && !kept[name]);
  if (production && missing.length > 0) {
    const alternative = missing.includes("POSTGRES_PASSWORD")
      ? " (or DATABASE_URL for a Postgres of your own)"
      : "";
    throw new LaunchFailure(
      `NODE_ENV is production and there is no ${file}, so these must be set: ${missing.join(", ")}${alternative}.`,
    );
  }
  const made = Object.fromEntries(names.map((name) => [name, kept[name] ?? makers[name]()]));
  if (!production && names.some((name) => !kept[name])) writeKept(file, made);
  const given = names.filter((name) => env[name]).map((name) => [name, env[name]]);
  return /** @type {Secrets} */ ({ ...made, ...Object.fromEntries(given) });
}

/**
 * A password one can say aloud: three groups of two syllables and four digits, about 54 bits.
 * @param {(below: number) => number} [pick]
 * @returns {string}
 */
export function sayablePassword(pick = (below) => randomInt(below)) {
  const consonants = "bdfghjklmnprstvz";
  const vowels = "aeiou";
  const syllable = () => consonants[pick(consonants.length)] + vowels[pick(vowels.length)];
  const groups = Array.from({ length: 3 }, () => syllable() + syllable());
  return `${groups.join("-")}-${String(pick(10_000)).padStart(4, "0")}`;
}

/**
 * @param {string} file
 * @returns {Partial<Secrets>}
 */
function readKept(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return {};
    if (error instanceof SyntaxError) {
      throw new LaunchFailure(`${file} is damaged: restore it, or start anew with \`npm run reset\`.`);
    }
    throw error;
  }
}

/**
 * Written beside and renamed, so that a kill in between never leaves half a file.
 * @param {string} file
 * @param {object} secrets
 */
function writeKept(file, secrets) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

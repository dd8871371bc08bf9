import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * What `npm start` wrote down about the market that it serves.
 * @typedef {object} Connection
 * @property {string} backendUrl
 * @property {string} storefrontUrl
 * @property {string} publishableKey
 * @property {string} file where this was read
 */

/** A benchmark that cannot be run, said in one sentence. */
export class BenchRefusal extends Error {}

/**
 * Reads the connection of the running market (DASTRANJ_CONNECT, or .data/connect.json) and asks whether it answers.
 * @returns {Promise<Connection>}
 */
export async function readConnection() {
  const file =
    process.env.DASTRANJ_CONNECT ?? fileURLToPath(new URL("../.data/connect.json", import.meta.url));
  const text = await readFile(file, "utf8").catch(() => {
    throw new BenchRefusal(`Nothing is running: ${file} is missing. Start the market first: npm start`);
  });
  /** @type {Omit<Connection, "file">} */
  const { backendUrl, storefrontUrl, publishableKey } = JSON.parse(text);
  for (const [name, url] of [
    ["backend", `${backendUrl}/health`],
    ["storefront", `${storefrontUrl}/`],
  ]) {
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok) {
      throw new BenchRefusal(
        `The ${name} does not answer at ${url}${answer ? ` (${answer.status})` : ""}: start the market, npm start`,
      );
    }
  }
  return { backendUrl, storefrontUrl, publishableKey, file };
}

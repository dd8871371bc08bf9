import net from "node:net";
import { LaunchFailure } from "../report/failure.mjs";

/**
 * Opens a connection, hands it to `work` and closes it.
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(url, work) {
  // Loaded here, because before the first install there is no such package.
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A server that goes away rejects the query under way; the event besides would end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Whether the server takes our login now.
 * @param {string} url
 */
export async function canLogIn(url) {
  try {
    await withDatabase(url, (client) => client.query("select 1"));
    return true;
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code === "28P01") throw wrongPassword(url);
    return false;
  }
}

/**
 * Makes the database that the address names, unless it exists.
 * @param {string} url
 */
export async function ensureDatabase(url) {
  try {
    await withDatabase(url, (client) => client.query("select 1"));
  } catch (error) {
    const { code } = /** @type {{ code?: string }} */ (error);
    if (code !== "3D000") throw databaseFailure(url, error);
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    await withDatabase(inMaintenance(url), (client) =>
      client.query(`create database ${client.escapeIdentifier(name)}`),
    ).catch((reason) => {
      // Two at once: the other one made it.
      if (reason.code === "42P04") return;
      throw new LaunchFailure(
        `The database ${name} does not exist and could not be made (${reason.message}): create it, then start again.`,
      );
    });
  }
}

/**
 * The same server and user, another database.
 * @param {string} url
 * @param {string} [name]
 */
export function inMaintenance(url, name = "postgres") {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/**
 * Fails early, before anything is installed or built, when nothing listens at the address.
 * @param {string} databaseUrl
 */
export async function requireReachable(databaseUrl) {
  const url = parse(databaseUrl);
  if (!url.hostname) return;
  await new Promise((resolve, reject) => {
    const socket = net.connect({
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port: Number(url.port || 5432),
      timeout: 5000,
    });
    const settle = (/** @type {Error | undefined} */ error) => {
      socket.destroy();
      if (error) reject(databaseFailure(databaseUrl, error));
      else resolve(undefined);
    };
    socket.once("connect", () => settle(undefined));
    socket.once("timeout", () =>
      settle(Object.assign(new Error("no answer within 5 s"), { code: "ETIMEDOUT" })),
    );
    socket.once("error", settle);
  });
}

/** @param {string} databaseUrl */
function parse(databaseUrl) {
  if (/^postgres(ql)?:\/\//.test(databaseUrl) && URL.canParse(databaseUrl)) return new URL(databaseUrl);
  throw new LaunchFailure(
    "DATABASE_URL is not an address of Postgres: write it like postgres://user:password@host:5432/dastranj, or unset it to use the embedded one.",
  );
}

/**
 * The sentence for a database that cannot be used; never with the password.
 * @param {string} databaseUrl
 * @param {unknown} error
 */
export function databaseFailure(databaseUrl, error) {
  const { code, message, errors } =
    /** @type {NodeJS.ErrnoException & { errors?: NodeJS.ErrnoException[] }} */ (error);
  if (code === "28P01" || code === "28000") return wrongPassword(databaseUrl);
  const { host } = parse(databaseUrl);
  const why = code ?? errors?.[0]?.code ?? message;
  return new LaunchFailure(
    `No Postgres answers at ${host} (${why}): start it or correct DATABASE_URL, or unset DATABASE_URL to use the embedded one.`,
  );
}

/** @param {string} databaseUrl */
function wrongPassword(databaseUrl) {
  const { host, username } = new URL(databaseUrl);
  return new LaunchFailure(
    `Postgres at ${host} refuses the user ${username}: correct the user and password in DATABASE_URL (with the embedded one: restore .data/secrets.json, or begin anew with \`npm run reset\`).`,
  );
}

import { BenchRefusal } from "../../connection.mjs";

/**
 * A process that would keep its locks in its own memory, on the database of others.
 * @type {import("../areas/servers.mjs").Trial}
 */
export async function aLoner({ crew }, { tell }) {
  const said = await crew
    .join("shared", { REDIS_URL: "" })
    .then((process) => process.stop().then(() => "it started"))
    .catch((/** @type {Error} */ error) => (error instanceof BenchRefusal ? error.message : String(error)));
  tell("a process without Redis is refused", /Another process/.test(said), true);
}

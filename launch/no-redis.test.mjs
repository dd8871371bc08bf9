import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "./preflight/ports.mjs";

const entries = {
  "npm start": ["start.mjs"],
  "the container": ["../backend/container.mjs", "serve"],
};
/** Takes connections and never says a word. */
const silent = net.createServer(() => {});
let data = "";
let nobody = 0;
beforeAll(async () => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), "launch-redis-"));
  nobody = await freePort(63_990);
  await new Promise((listening) => silent.listen(0, "127.0.0.1", () => listening(undefined)));
});
afterAll(() => {
  silent.close();
  fs.rmSync(data, { recursive: true, force: true });
});

/**
 * @param {keyof typeof entries} entry
 * @param {string} redisUrl
 */
async function start(entry, redisUrl) {
  const [file = "", ...args] = entries[entry];
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...args], {
    env: {
      PATH: process.env.PATH,
      DASTRANJ_DATA: data,
      STOREFRONT_PORT: String(await freePort(9410)),
      BACKEND_PORT: String(await freePort(9460)),
      REDIS_URL: redisUrl,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { code, output };
}

for (const entry of /** @type {(keyof typeof entries)[]} */ (Object.keys(entries))) {
  test(`${entry}: a Redis that is not there is one sentence, without its password`, async () => {
    const { code, output } = await start(entry, `redis://golnar:hush@127.0.0.1:${nobody}`);
    expect(output).toContain(
      `REDIS_URL points to redis://127.0.0.1:${nobody}, but no Redis answers there (connect ECONNREFUSED`,
    );
    expect(output).not.toContain("hush");
    expect(code).toBe(1);
  });

  test(`${entry}: so is one that listens and never speaks`, async () => {
    const { port } = /** @type {net.AddressInfo} */ (silent.address());
    const { code, output } = await start(entry, `redis://127.0.0.1:${port}`);
    expect(output).toContain(
      `REDIS_URL points to redis://127.0.0.1:${port}, but no Redis answers there (no word within 5 s)`,
    );
    expect(code).toBe(1);
  });

  test(`${entry}: so is what is no address`, async () => {
    for (const nonsense of ["localhost:6379", "http://localhost:6379", "redis://"]) {
      const { code, output } = await start(entry, nonsense);
      expect([nonsense, output]).toEqual([
        nonsense,
        expect.stringContaining("REDIS_URL is not an address of Redis"),
      ]);
      expect(code).toBe(1);
    }
  });
}

import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "./preflight/ports.mjs";

let data = "";
beforeEach(() => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), "launch-start-"));
});
afterEach(() => fs.rmSync(data, { recursive: true, force: true }));

/**
 * Runs the real command and waits for its end.
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: number | null, output: string }>}
 */
async function start(env) {
  const storefront = await freePort(9310);
  const backend = await freePort(storefront + 1);
  const child = spawn(process.execPath, [fileURLToPath(new URL("./start.mjs", import.meta.url))], {
    env: {
      PATH: process.env.PATH,
      DASTRANJ_DATA: data,
      STOREFRONT_PORT: String(storefront),
      BACKEND_PORT: String(backend),
      ...env,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { code, output };
}

test("a port in use is one sentence, and nothing is held afterwards", { timeout: 20_000 }, async () => {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  const { code, output } = await start({ STOREFRONT_PORT: String(port) });
  server.close();
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port} is already in use: stop the program that uses it`);
  expect(output).toMatch(/The full log: .*start-.*\.log/);
  expect(fs.existsSync(path.join(data, "running.json"))).toBe(false);
});

test("an unreachable database is one sentence without the password", { timeout: 20_000 }, async () => {
  const port = await freePort(54390);
  const { code, output } = await start({ DATABASE_URL: `postgres://golnar:hush@127.0.0.1:${port}/market` });
  expect(code).toBe(1);
  expect(output).toContain(
    `No Postgres answers at 127.0.0.1:${port} (ECONNREFUSED): start it or correct DATABASE_URL`,
  );
  expect(output).not.toContain("hush");
});

test("an address that is none, and a production without secrets, are sentences", {
  timeout: 20_000,
}, async () => {
  expect((await start({ DATABASE_URL: "localhost/market" })).output).toContain(
    "is not an address of Postgres",
  );
  const { code, output } = await start({ NODE_ENV: "production" });
  expect(code).toBe(1);
  expect(output).toMatch(
    /must be set: JWT_SECRET, COOKIE_SECRET, REVALIDATE_SECRET, VAULT_KEYS, VAULT_HASH_KEY, DEMO_PASSWORD, POSTGRES_PASSWORD/,
  );
});

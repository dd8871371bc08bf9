import net from "node:net";
import { afterEach, expect, test } from "vitest";
import { freePort, portIsFree, requireFreePort } from "./ports.mjs";

/** @type {net.Server[]} */
const servers = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/**
 * @param {string} [host]
 * @returns {Promise<number>}
 */
async function occupied(host) {
  const server = net.createServer();
  servers.push(server);
  await new Promise((resolve) => server.listen({ port: 0, host }, () => resolve(undefined)));
  return /** @type {net.AddressInfo} */ (server.address()).port;
}

test.each([undefined, "127.0.0.1"])("a port that %s listens on is not free", async (host) => {
  expect(await portIsFree(await occupied(host))).toBe(false);
});

test("the search for a port passes over those in use", async () => {
  const taken = await occupied();
  const found = await freePort(taken);
  expect(found).toBeGreaterThan(taken);
  expect(await portIsFree(found)).toBe(true);
});

test("the refusal names the port and the setting", async () => {
  const taken = await occupied();
  await expect(requireFreePort(taken, "BACKEND_PORT")).rejects.toThrow(`BACKEND_PORT=${taken + 1}`);
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nameVisitors } from "./name-visitors";

/** Two servers in one process: what is written into a request is written for both. Each says whom it was told of. */
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => response.end(String(request.headers["x-forwarded-for"])));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const told = async (forwardedFor?: string) => {
  const headers: Record<string, string> =
    forwardedFor === undefined ? {} : { "x-forwarded-for": forwardedFor };
  return (await fetch(url, { headers })).text();
};

it("names whom our proxy saw, not whom the visitor invented", async () => {
  nameVisitors();
  expect(await told("203.0.113.7")).toBe("203.0.113.7");
  expect(await told("127.0.0.1, 198.51.100.1, 203.0.113.7, 10.0.0.2")).toBe("203.0.113.7");
  expect(await told()).toBe("127.0.0.1");
});

it("names the visitor herself where nobody before us is believed", async () => {
  // Stands for an outsider: this machine is not among the believed.
  nameVisitors("192.0.2.1");
  expect(await told("203.0.113.7")).toBe("127.0.0.1");
});

it("refuses to believe what is no address", () => {
  expect(() => nameVisitors("our-proxy")).toThrow("our-proxy");
});

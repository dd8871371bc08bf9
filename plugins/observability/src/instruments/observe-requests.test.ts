import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { registry } from "./metrics";
import { observeRequests } from "./observe-requests";
import { lines } from "./pino";
import { currentRequestId } from "./request-context";

let server: Server;
let url: string;

/** A server that reads the body and says under which id it did; `/never` keeps its caller waiting. */
beforeAll(async () => {
  lines.level = "silent";
  observeRequests();
  observeRequests();
  server = createServer(async (req, res) => {
    if (req.url === "/never") return;
    for await (const _chunk of req);
    await new Promise((resolve) => setTimeout(resolve, 5));
    res.end(currentRequestId());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const figures = () => registry.metrics();

it("keeps the ids of many requests apart, through bodies and waiting, on connections used again", async () => {
  const ids = [...Array(50).keys()].map((n) => `request-number-${n}`);
  const answers = await Promise.all(
    ids.map(async (id) => {
      const response = await fetch(url, {
        method: "POST",
        body: "x".repeat(1000),
        headers: { "x-request-id": id },
      });
      return [response.headers.get("x-request-id"), await response.text()];
    }),
  );
  expect(answers).toEqual(ids.map((id) => [id, id]));
});

it("counts a request once, and names one whose caller went away", async () => {
  await vi.waitFor(async () =>
    expect(await figures()).toMatch(/_count\{method="POST",route="unmatched",status="2xx"\} 50$/m),
  );
  await fetch(`${url}/never`, { signal: AbortSignal.timeout(50) }).catch(() => {});
  await vi.waitFor(async () =>
    expect(await figures()).toMatch(/_count\{method="GET",route="unmatched",status="4xx"\} 1$/m),
  );
});

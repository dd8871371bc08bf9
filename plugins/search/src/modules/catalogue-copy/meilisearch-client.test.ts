import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askJson } from "./meilisearch-client";

describe("a question on a connection that stays open", () => {
  let server: Server;
  let url: string;
  const connections = new Set<unknown>();

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      connections.add(request.socket);
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      if (request.url === "/never") return;
      if (request.url === "/no-json") {
        response.end("<html>");
        return;
      }
      response.statusCode = request.url === "/refused" ? 403 : 200;
      const message = `${request.method} ${request.headers.authorization} ${Buffer.concat(parts)}`;
      response.end(JSON.stringify({ message }));
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = (path: string, more: RequestInit = {}) =>
    askJson(new URL(path, url), {
      method: "POST",
      headers: new Headers({ Authorization: "Bearer key" }),
      body: '{"q":"گل"}',
      ...more,
    });

  it("is answered, one after another on the same", async () => {
    expect(await ask("/answered")).toEqual({ message: 'POST Bearer key {"q":"گل"}' });
    expect(await ask("/answered")).toEqual({ message: 'POST Bearer key {"q":"گل"}' });
    expect(connections.size).toBe(1);
  });

  it("fails with what was said, where it is refused, and where no sense is in what comes", async () => {
    await expect(ask("/refused")).rejects.toThrow('POST Bearer key {"q":"گل"}');
    await expect(ask("/no-json")).rejects.toThrow("JSON");
  });

  it("is given up when whoever asks does so", async () => {
    const given = new AbortController();
    const asked = ask("/never", { signal: given.signal });
    given.abort(new Error("late"));
    await expect(asked).rejects.toThrow();
    await expect(askJson("http://127.0.0.1:1/")).rejects.toThrow("ECONNREFUSED");
  });
});

import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forwardUpload, UPLOAD_LIMIT } from "./forward-upload";

/** A backend that notes what reaches it. */
let server: Server;
let heard: { headers: IncomingHttpHeaders; body: Buffer } | undefined;

beforeEach(async () => {
  heard = undefined;
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      heard = { headers: request.headers, body: Buffer.concat(chunks) };
      response.setHeader("content-type", "application/json");
      response.end('{"ok":true}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const door = { audience: "seller" as const, opens: () => true, token: "t" };
const PAPERS = ["application", "papers"];

function upload(body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return new Request("http://shop.example/api/seller/application/papers", {
    method: "POST",
    headers: {
      host: "shop.example",
      "content-type": "multipart/form-data; boundary=b",
      "content-length": String(body.byteLength),
      ...headers,
    },
    body,
  });
}

describe("the way of a paper from the browser to the backend", () => {
  it("passes every byte, and says how many there are", async () => {
    const body = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
    const response = await forwardUpload(upload(body), PAPERS, door);
    expect(response.status).toBe(200);
    expect(heard?.body.equals(body)).toBe(true);
    expect(heard?.headers).toMatchObject({
      "content-length": "300000",
      "content-type": "multipart/form-data; boundary=b",
      authorization: "Bearer t",
    });
  });

  it.each([
    ["a file that is too large", { "content-length": String(UPLOAD_LIMIT + 1) }, 413, "file_too_large"],
    ["one that does not say how large it is", { "content-length": "" }, 400, "input_invalid"],
    ["what is no form", { "content-type": "image/svg+xml" }, 400, "input_invalid"],
    ["what another site sends", { origin: "https://evil.example" }, 403, "cross_site_write"],
  ])("refuses %s before a byte is passed on", async (_, headers, status, code) => {
    const response = await forwardUpload(upload(Uint8Array.of(1), headers), PAPERS, door);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
    expect(heard).toBeUndefined();
  });

  it("passes nothing on at an address that is not open", async () => {
    const response = await forwardUpload(upload(Uint8Array.of(1)), PAPERS, { ...door, opens: () => false });
    expect(response.status).toBe(404);
    expect(heard).toBeUndefined();
  });

  it("tells the applicant when an upload was cut off half-way", async () => {
    const cut = new Request("http://shop.example/api/seller/application/papers", {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=b", "content-length": "1000" },
      body: new ReadableStream({
        start(stream) {
          stream.enqueue(new Uint8Array(10));
          stream.close();
        },
      }),
      duplex: "half",
    } as RequestInit);
    const response = await forwardUpload(cut, PAPERS, door);
    expect(response.status).toBe(503);
    expect(heard).toBeUndefined();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forward, fromOurPages, plainSegments, readJson, storeOpens } from "./forward";

const write = (headers: Record<string, string>, body: BodyInit = "{}") =>
  new Request("http://shop.example/api/store/carts", {
    method: "POST",
    headers: { host: "shop.example", ...headers },
    body,
  });

const door = { audience: "store" as const, opens: storeOpens, token: undefined };

beforeEach(() => vi.stubEnv("BACKEND_URL", "http://backend.example"));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe("the way from the browser to the backend", () => {
  it("opens the rooms a buyer needs, and of the customers only herself", () => {
    expect(storeOpens(["carts", "cart_1", "parcels"])).toBe(true);
    expect(storeOpens(["customers", "me", "addresses"])).toBe(true);
    expect(storeOpens(["customers"])).toBe(false);
    expect(storeOpens(["customers", "cus_1"])).toBe(false);
    expect(storeOpens(["returns"])).toBe(false);
  });

  it("passes ids and words, never a way out of the folder", () => {
    expect(plainSegments(["carts", "cart_01ABC"])).toBe(true);
    expect(plainSegments(["carts", ".."])).toBe(false);
    expect(plainSegments(["carts", "a/b"])).toBe(false);
    expect(plainSegments(["carts", "x?y"])).toBe(false);
    expect(plainSegments([])).toBe(false);
  });

  it("takes writes from our own pages only", () => {
    expect(fromOurPages(write({ origin: "http://shop.example", "sec-fetch-site": "same-origin" }))).toBe(
      true,
    );
    expect(fromOurPages(write({ origin: "http://shop.example" }))).toBe(true);
    expect(fromOurPages(write({ origin: "http://evil.example" }))).toBe(false);
    expect(fromOurPages(write({ origin: "null" }))).toBe(false);
    expect(fromOurPages(write({ "sec-fetch-site": "cross-site" }))).toBe(false);
    expect(fromOurPages(write({ "sec-fetch-site": "same-site" }))).toBe(false);
    expect(fromOurPages(write({}))).toBe(true);
  });

  it("reads JSON up to its limit", async () => {
    expect(await readJson(write({}, '{"a":1}'))).toEqual({ value: { a: 1 } });
    expect(await readJson(write({}, ""))).toEqual({ value: undefined });
    expect(await readJson(write({}, "not json"))).toEqual({ code: "body_not_json" });
    expect(await readJson(write({}, JSON.stringify("x".repeat(70_000))))).toEqual({ code: "body_too_large" });
  });

  it("answers a cross-site write in the caller's language and asks nothing of the backend", async () => {
    const backend = vi.fn();
    vi.stubGlobal("fetch", backend);
    const response = await forward(
      write({ origin: "http://evil.example", "accept-language": "en-GB" }),
      ["carts"],
      door,
    );
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      code: "cross_site_write",
      message: expect.stringMatching(/^This/),
    });
    expect(backend).not.toHaveBeenCalled();
  });

  it("says so when the backend cannot be reached", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("fetch failed");
    });
    const response = await forward(write({}), ["carts"], door);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ type: "unavailable", code: "backend_unreachable" });
  });

  it("hangs up when the buyer does, so that her place in line is another's", async () => {
    const buyer = new AbortController();
    let hungUp = false;
    vi.stubGlobal(
      "fetch",
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => {
            hungUp = true;
            reject(signal.reason);
          });
          buyer.abort();
        }),
    );
    const request = new Request(write({}), { signal: buyer.signal });
    await forward(request, ["carts", "cart_1", "complete"], door);
    expect(hungUp).toBe(true);
  });

  it("passes on when to come again", async () => {
    vi.stubGlobal("fetch", async () =>
      Response.json(
        { type: "unavailable", code: "shop_busy", message: "…" },
        { status: 503, headers: { "retry-after": "3" } },
      ),
    );
    const response = await forward(write({}), ["carts", "cart_1", "complete"], door);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "3"]);
    expect(await response.json()).toMatchObject({ code: "shop_busy" });
  });

  it("hands the request's id on and back, and makes one where none came", async () => {
    const seen: (string | null)[] = [];
    vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
      seen.push(new Headers(init.headers).get("x-request-id"));
      return Response.json({});
    });
    const given = await forward(write({ "x-request-id": "request-of-a-test" }), ["carts"], door);
    const made = await forward(write({ "x-request-id": "no id" }), ["carts"], door);
    expect(seen[0]).toBe("request-of-a-test");
    expect(seen[1]).toMatch(/^[\da-f-]{36}$/);
    expect([given, made].map(({ headers }) => headers.get("x-request-id"))).toEqual(seen);
  });

  it("tells the backend on whose behalf it asks, and the visitor how long to wait", async () => {
    const seen: (string | null)[] = [];
    vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
      seen.push(new Headers(init.headers).get("x-forwarded-for"));
      const refusal = { type: "too_many_requests", code: "too_many_requests", message: "…" };
      return Response.json(refusal, { status: 429, headers: { "retry-after": "120" } });
    });
    const response = await forward(write({ "x-forwarded-for": "203.0.113.7" }), ["carts"], door);
    expect(seen).toEqual(["203.0.113.7"]);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "120"]);
    expect(await response.json()).toEqual({
      type: "too_many_requests",
      code: "too_many_requests",
      message: "بیش از اندازه پشت سر هم کوشیدید. ۲ دقیقه دیگر دوباره بکوشید.",
    });
  });

  it("hands the token on, tells when it has expired, and lets nothing be cached", async () => {
    const seen: Headers[] = [];
    vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
      seen.push(new Headers(init.headers));
      return Response.json({ type: "unauthorized", message: "Unauthorized" }, { status: 401 });
    });
    let expired = false;
    const response = await forward(write({ "x-medusa-locale": "en-US" }), ["customers", "me"], {
      ...door,
      token: "t",
      onExpired: () => {
        expired = true;
      },
    });
    expect(seen[0]?.get("authorization")).toBe("Bearer t");
    expect(seen[0]?.get("x-medusa-locale")).toBe("en-US");
    expect(expired).toBe(true);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ code: "not_signed_in", message: "Please sign in first." });
  });
});

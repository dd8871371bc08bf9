import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { send } from "../../support/http";
import { complete } from "../../support/shopping";
import { anAddress, from, used } from "../../support/visitors";

const ask = (path: string, address: string, method: "GET" | "POST" = "GET") =>
  send(method, path, method === "POST" ? {} : undefined, { headers: from(address) });

describe("a visitor", () => {
  it("may search six hundred times a minute, and others are not kept waiting by her", async () => {
    const address = anAddress();
    await used("search", address, 599);
    expect((await ask("/store/search?q=a", address)).status).toBe(200);
    const refused = await ask("/store/search?q=a", address);
    expect([refused.status, refused.body.code]).toEqual([429, "too_many_requests"]);
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    expect((await ask("/store/search?q=a", anAddress())).status).toBe(200);
    expect((await ask("/store/carts/cart_unknown", address)).status).toBe(404);
  });

  it("may complete baskets a hundred and twenty times a minute", async () => {
    const address = anAddress();
    const path = "/store/carts/cart_unknown/complete";
    await used("checkout", address, 119);
    expect((await ask(path, address, "POST")).status).toBe(404);
    expect((await ask(path, address, "POST")).status).toBe(429);
    expect((await complete("cart_unknown")).status).toBe(404);
  });

  it("is the whole household where addresses are plenty", async () => {
    await used("search", "2001:db8:7:1::/64", 600);
    expect((await ask("/store/search", "2001:db8:7:1:abcd::1")).status).toBe(429);
    expect((await ask("/store/search", "2001:db8:7:2::1")).status).toBe(200);
  });

  it("of another storefront reads in her browser that she has to wait", async () => {
    const address = anAddress();
    await used("search", address, 600);
    const headers = { ...from(address), origin: "http://localhost:8000" };
    const refused = await send("GET", "/store/search", undefined, { headers });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([
      429,
      "http://localhost:8000",
    ]);
  });
});

describe("a foreign origin", () => {
  it.each(["/store/regions", "/admin/products", "/auth/customer/emailpass"])(
    "is not let in at %s",
    async (path) => {
      for (const origin of ["https://evil.example", "null", "http://localhost:8000.evil.example"]) {
        const preflight = await fetch((await application()).url + path, {
          method: "OPTIONS",
          headers: { origin, "access-control-request-method": path.startsWith("/auth") ? "POST" : "GET" },
        });
        expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
        const { headers } = await send(
          path.startsWith("/auth") ? "POST" : "GET",
          path,
          path.startsWith("/auth") ? {} : undefined,
          { headers: { origin } },
        );
        expect(headers.get("access-control-allow-origin")).toBeNull();
      }
    },
  );

  it("is let in where the configuration names it", async () => {
    const origin = "http://localhost:8000";
    const { headers } = await send("GET", "/store/regions", undefined, { headers: { origin } });
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    const admin = await send("GET", "/admin/products", undefined, { headers: { origin } });
    expect(admin.headers.get("access-control-allow-origin")).toBeNull();
  });
});

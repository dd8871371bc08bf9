import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { anOperator } from "../../support/factories";
import { send } from "../../support/http";

const head = async (path: string) => (await fetch((await application()).url + path)).headers;

describe("every answer of the backend", () => {
  it.each([
    "/store/regions",
    "/admin/products",
    "/auth/session",
    "/somewhere-nobody-is",
    "/health/live",
    "/static/none.png",
  ])("lets a browser run nothing: %s", async (path) => {
    const headers = await head(path);
    expect(headers.get("content-security-policy")).toBe("default-src 'none';frame-ancestors 'none';sandbox");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-powered-by")).toBeNull();
    // Over plain http, as here, a browser must not be told to ask for https.
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  it("lets the admin's pages run their own scripts, and nobody frame them", async () => {
    for (const path of ["/app", "/app/sellers"]) {
      const headers = await head(path);
      expect(headers.get("content-type")).toMatch(/^text\/html/);
      const policy = headers.get("content-security-policy");
      expect(policy).toMatch(/(^|;)script-src 'self'(;|$)/);
      expect(policy).toMatch(/(^|;)frame-ancestors 'none'(;|$)/);
      expect(headers.get("x-powered-by")).toBeNull();
    }
  });
});

describe("the session's cookie", () => {
  it("is read by no script and sent by no other site", async () => {
    const token = await anOperator();
    const { headers } = await send("POST", "/auth/session", {}, { token });
    const cookie = headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^connect\.sid=/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).not.toMatch(/; Secure/);
  });
});

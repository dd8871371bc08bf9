import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forwardDownload } from "./forward-download";

const door = { audience: "seller" as const, opens: () => true, token: "a-token" };
const asked = () => new Request("http://shop.example/api/seller/listing-export?format=csv");

beforeEach(() => vi.stubEnv("BACKEND_URL", "http://backend.example"));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe("a file of the backend's", () => {
  it("is passed on with its name and kind, and kept by no cache", async () => {
    const ask = vi.fn(
      async () =>
        new Response("a,b", {
          headers: {
            "content-type": "text/csv",
            "content-disposition": 'attachment; filename="listings.csv"',
            "set-cookie": "x=1",
          },
        }),
    );
    vi.stubGlobal("fetch", ask);
    const response = await forwardDownload(asked(), ["listing-export"], door);
    expect(await response.text()).toBe("a,b");
    expect(Object.fromEntries(response.headers)).toEqual({
      "cache-control": "private, no-store",
      "content-disposition": 'attachment; filename="listings.csv"',
      "content-type": "text/csv",
      "x-content-type-options": "nosniff",
    });
    expect(ask).toHaveBeenCalledWith(
      "http://backend.example/seller/listing-export?format=csv",
      expect.anything(),
    );
  });

  it("that is refused is answered as a refusal", async () => {
    vi.stubGlobal("fetch", async () =>
      Response.json({ code: "label_not_covered", message: "نه" }, { status: 400 }),
    );
    const response = await forwardDownload(asked(), ["listings", "x", "label.pdf"], door);
    expect([response.status, (await response.json()).code]).toEqual([400, "label_not_covered"]);
  });
});

import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aProduct, aSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aBasket } from "../../support/shopping";

interface CartAnswer {
  cart: { shipping_address: { city: string } };
}

/** Sends an address exactly as it is written, which `fetch` would mend. */
async function exactly(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const { hostname, port } = new URL((await application()).url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("a request that cannot be served", () => {
  it("has a zero byte in a basket's address, and the basket stays as it is", async () => {
    const cart = await aBasket([await aProduct(await aSeller())]);
    const persian = await send("POST", `/store/carts/${cart}`, { shipping_address: { city: "شی\0راز" } });
    expect([persian.status, persian.body.code, persian.body.message]).toEqual([
      400,
      "text_not_storable",
      "در نوشته نویسه‌ای هست که نگه‌داشتنی نیست.",
    ]);
    const english = await send("POST", `/store/carts/${cart}`, { metadata: { "\0": 1 } }, { language: "en" });
    expect([english.status, english.body.message]).toEqual([
      400,
      "The text holds a character that cannot be kept.",
    ]);
    const { body } = await send<CartAnswer>("GET", `/store/carts/${cart}`);
    expect(body.cart.shipping_address.city).toBe("شیراز");
  });

  it.each([
    ["POST", "/auth/customer/emailpass/register", { email: "a\0@b.example", password: "a-password" }],
    ["POST", "/auth/customer/emailpass", { email: "a@b.example", password: "\ud83d" }],
    ["GET", "/store/search?q=%00", undefined],
    ["GET", "/store/products?handle[]=%00", undefined],
    ["GET", "/store/products/a%00b", undefined],
    ["GET", "/store/sellers/%00", undefined],
  ] as const)("has a character that cannot be kept: %s %s", async (method, path, input) => {
    const { status, body } = await send(method, path, input);
    expect([status, body.code]).toEqual([400, "text_not_storable"]);
  });

  it("has an address that cannot be read", async () => {
    const { status, body } = await send("GET", "/store/products/%E0%A4%A");
    expect([status, body.code, body.message]).toEqual([
      400,
      "address_unreadable",
      "نشانیِ درخواست خوانا نیست.",
    ]);
  });

  it("asks for a list too long to make, and keeps nobody waiting", async () => {
    const begun = performance.now();
    const { status, body } = await send("GET", "/store/products?id[4294967294]=a");
    expect([status, body.code]).toEqual([400, "address_unreadable"]);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(await exactly("/app?a%5B4294967294%5D=1")).toBe(200);
  });

  it("is larger than a form can be", async () => {
    const raw = JSON.stringify({ email: "x".repeat(110 * 1024) });
    const { status, body } = await send("POST", "/store/carts", undefined, { raw });
    expect([status, body.code, body.message]).toEqual([
      413,
      "body_too_large",
      "داده‌ی فرستاده‌شده بیش از اندازه بزرگ است.",
    ]);
  });

  it("is nested deeper than a form can be", async () => {
    const raw = `{"metadata":${"[".repeat(40_000)}${"]".repeat(40_000)}}`;
    const { status, body } = await send("POST", "/store/carts", undefined, { raw, language: "en" });
    expect([status, body.code, body.message]).toEqual([
      400,
      "body_too_deep",
      "The data sent is nested too deeply.",
    ]);
  });

  it("is no JSON, or in letters nobody knows", async () => {
    const broken = await send("POST", "/store/carts", undefined, { raw: '{"a":' });
    expect([broken.status, broken.body.code]).toEqual([400, "body_not_json"]);
    const headers = { "content-type": "application/json; charset=klingon" };
    const foreign = await send("POST", "/store/carts", undefined, { raw: "{}", headers });
    expect([foreign.status, foreign.body.code]).toEqual([400, "body_not_json"]);
  });

  it("has longer headers, or a longer address, than the web server reads", async () => {
    expect(await exactly("/store/regions", { "x-long": "x".repeat(17 * 1024) })).toBe(431);
    expect(await exactly(`/store/regions?q=${"x".repeat(17 * 1024)}`)).toBe(431);
    expect((await send("GET", "/store/regions")).status).toBe(200);
  });
});

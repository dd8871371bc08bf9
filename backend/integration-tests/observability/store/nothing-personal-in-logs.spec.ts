import { expect, it } from "vitest";
import { application } from "../../support/application";
import { aProduct, aSeller } from "../../support/factories";
import { send } from "../../support/http";
import { logOf } from "../../support/log";
import { aBasket, beginPayment, chooseShipping, complete } from "../../support/shopping";

/** The buyer of `aBasket`, and the account that is tried below. */
const PERSONAL = [
  "buyer@dastranj.example",
  "somebody@dastranj.example",
  "wrong-but-near",
  "9171234567",
  "صادقی",
  "خیابان زند",
  "7134567890",
  "searched-by-somebody",
];

it("an order with an address and a sign-in with a wrong password leave nothing personal in the log", async () => {
  const seller = await aSeller();
  const product = await aProduct(seller);
  const { text, lines } = await logOf(async () => {
    const refused = await send("POST", "/auth/customer/emailpass", {
      email: "somebody@dastranj.example",
      password: "wrong-but-near",
    });
    expect(refused.status).toBe(401);
    const cart = await aBasket([product]);
    await chooseShipping(cart);
    await beginPayment(cart);
    expect((await complete(cart)).body.type).toBe("order");
    await send("GET", "/store/search?q=searched-by-somebody");
    await send("GET", "/store/orders/somebody@dastranj.example/parts");
    // What a customer cannot be made of is repeated by the refusal.
    await send("POST", "/store/customers", { email: "somebody@dastranj.example", phone: "+989171234567" });
  });
  const routes = lines.map(({ method, route }) => `${method} ${route}`);
  expect(routes).toContain("POST /auth/:actor_type/:auth_provider");
  expect(routes).toContain("POST /store/carts/:id/complete");
  expect(routes).toContain("GET /store/search");
  for (const value of [...PERSONAL, seller.token]) expect(text).not.toContain(value);
});

it("an error that the database makes is logged, without the values that made it", async () => {
  const { text, lines } = await logOf(async () => {
    const { container, regions } = await application();
    // The database keeps no text with a zero byte in it, and its refusal repeats the whole statement. No request comes
    // so far with one: the module is asked itself.
    const basket = {
      currency_code: "irr",
      region_id: regions.irr,
      shipping_address: {
        first_name: "نگار\u0000",
        last_name: "صادقی",
        address_1: "خیابان زند",
        country_code: "ir",
      },
    };
    const logger = container.resolve("logger");
    await container
      .resolve("cart")
      .createCarts(basket)
      .catch((error: Error) => logger.error(error));
  });
  const [error] = lines.filter(({ level }) => level === "error");
  expect(error?.err).toMatchObject({
    type: "DriverException",
    message: expect.stringContaining("insert into"),
    stack: expect.any(String),
  });
  for (const value of ["نگار", "صادقی", "خیابان زند"]) expect(text).not.toContain(value);
});

it("a body that is no JSON is refused under its method and status, and not repeated", async () => {
  const { text, lines } = await logOf(async () => {
    const raw = '{"email": "somebody@dastranj.example", ';
    expect((await send("POST", "/store/carts", undefined, { raw })).status).toBe(400);
  });
  expect(text).not.toContain("somebody@");
  expect(lines.some(({ method, status }) => method === "POST" && status === 400)).toBe(true);
});

import { randomUUID } from "node:crypto";
import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aCodeFor, aMobile, aTokenByCode, twoMinutesPass } from "../../support/codes";
import { aProduct, aSeller, PASSWORD, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { beginPayment, chooseShipping, complete, put } from "../../support/shopping";

interface Database {
  raw(sql: string, values?: unknown[]): Promise<{ rows: Record<string, string>[] }>;
}
const database = async () => (await application()).container.resolve<Database>("__pg_connection__");

/** Every table in which a text or a JSON holds one of these words. */
async function tablesWith(...words: string[]): Promise<string[]> {
  const sql = await database();
  const { rows } = await sql.raw(
    `select c.table_name, c.column_name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'character varying')`,
  );
  const columns = new Map<string, string[]>();
  for (const { table_name = "", column_name = "" } of rows)
    columns.set(table_name, [...(columns.get(table_name) ?? []), column_name]);
  const found: string[] = [];
  for (const [table, names] of columns) {
    const text = names.map((name) => `coalesce("${name}"::text, '')`).join(" || ' ' || ");
    const hit = await sql.raw(`select 1 from "${table}" where ${text} like any(?) limit 1`, [
      words.map((word) => `%${word}%`),
    ]);
    if (hit.rows.length > 0) found.push(table);
  }
  return found.sort();
}

async function aBuyerNamed(name: string, email: string): Promise<string> {
  const registered = await send<{ token: string }>("POST", "/auth/customer/emailpass/register", {
    email,
    password: PASSWORD,
  });
  const body = { email, first_name: name, last_name: name, phone: "+989351112233" };
  await send("POST", "/store/customers", body, registered.body);
  const signedIn = await send<{ token: string }>("POST", "/auth/customer/emailpass", {
    email,
    password: PASSWORD,
  });
  return signedIn.body.token;
}

async function buyAs(token: string, name: string, email: string, seller: TestSeller): Promise<string> {
  const { regions } = await application();
  const address = {
    first_name: name,
    last_name: name,
    address_1: `کوچه‌ی ${name}`,
    city: "شیراز",
    province: "IR-07",
    postal_code: "7134567890",
    country_code: "ir",
    phone: "+989351112233",
  };
  const { body } = await send<{ cart: { id: string } }>("POST", "/store/carts", {
    region_id: regions.irr,
    email,
    shipping_address: address,
    billing_address: address,
  });
  await send("POST", `/store/carts/${body.cart.id}/customer`, {}, { token });
  await put(body.cart.id, (await aProduct(seller)).variantId, 1);
  await chooseShipping(body.cart.id);
  await beginPayment(body.cart.id);
  return (await complete(body.cart.id)).body.order.id;
}

describe("a buyer who closes her account", () => {
  let seller: TestSeller;
  const name = `نام${randomUUID().slice(0, 8)}`;
  const email = `${randomUUID().slice(0, 8)}@gone.example`;
  let token: string;
  let sent: string;

  const close = (proof: object) => send("POST", "/store/customers/me/close", proof, { token });
  const ship = async (order: string) => {
    const { rows } = await (await database()).raw("select id from seller_order where order_id = ?", [order]);
    await send("POST", `/seller/orders/${rows[0]?.id}/accept`, {}, seller);
    await send("POST", `/seller/orders/${rows[0]?.id}/ship`, { tracking_number: "12345" }, seller);
    return rows[0]?.id;
  };

  beforeAll(async () => {
    seller = await aSeller();
    token = await aBuyerNamed(name, email);
    await send(
      "POST",
      "/store/customers/me/addresses",
      { first_name: name, last_name: name, address_1: name, city: name, country_code: "ir" },
      { token },
    );
    sent = await buyAs(token, name, email, seller);
    await ship(sent);
  });

  it("proves that it is she", async () => {
    const ways = await send("GET", "/store/customers/me/close", undefined, { token });
    expect(ways.body).toEqual({ code_to: null, password: true });
    const refused = [
      await close({}),
      await close({ password: "not hers" }),
      await close({ code: "123456" }),
      await send("POST", "/store/customers/me/close/code", {}, { token }),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
      [400, "closing_proof_missing"],
      [403, "closing_password_wrong"],
      [400, "closing_mobile_missing"],
      [400, "closing_mobile_missing"],
    ]);
    expect((await send("GET", "/store/customers/me", undefined, { token })).status).toBe(200);
  });

  it("is erased at once but for the order that may still need her, and her tokens open nothing", async () => {
    expect((await close({ password: PASSWORD })).body).toEqual({ closed: true });
    const doors = await Promise.all([
      send("GET", "/store/customers/me", undefined, { token }),
      send("GET", "/store/orders", undefined, { token }),
      send("POST", "/store/customers/me/addresses", { city: "شیراز" }, { token }),
      close({ password: PASSWORD }),
      send("POST", "/auth/customer/emailpass", { email, password: PASSWORD }),
    ]);
    expect(doors.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    expect(await tablesWith(name, email)).toEqual([
      "fulfillment_address",
      "order",
      "order_address",
      "seller_order",
    ]);
  });

  it("is forgotten by the order thirty days after it was handed over, while its amounts stay", async () => {
    const { rows } = await (await database()).raw('select customer_id from "order" where id = ?', [sent]);
    const customer_id = rows[0]?.customer_id ?? "";
    const { container } = await application();
    const { forgetBuyer } = load("@dastranj/orders/workflows");
    const early = await forgetBuyer(container, customer_id, new Date());
    expect(early.getTime()).toBeGreaterThan(Date.now());
    expect(await tablesWith(name)).not.toEqual([]);

    const later = new Date(Date.now() + 30 * 86_400_000);
    expect(await forgetBuyer(container, customer_id, later)).toBeUndefined();
    expect(await tablesWith(name, email)).toEqual([]);
    const { body } = await send<OrderPartsAnswer>("GET", `/store/orders/${sent}/parts`);
    expect(body.parts[0]?.item_total).toBe(12_000_000);
    expect(await forgetBuyer(container, customer_id, later)).toBeUndefined();
  });
});

describe("a buyer who signs in by code", () => {
  it("closes her account with a code to her own number", async () => {
    const mobile = aMobile();
    const first = await aTokenByCode(mobile, "customer");
    await send("POST", "/store/buyers", { first_name: "مهتاب" }, { token: first });
    await twoMinutesPass();
    const token = await aTokenByCode(mobile, "customer");
    const ways = await send("GET", "/store/customers/me/close", undefined, { token });
    expect(ways.body).toMatchObject({
      password: false,
      code_to: `${mobile.slice(0, 6)}••••${mobile.slice(-4)}`,
    });
    const code = await aCodeFor(mobile, { purpose: "close_account" });
    const closed = await send("POST", "/store/customers/me/close", { code }, { token });
    expect(closed.body).toEqual({ closed: true });
    expect(await tablesWith(mobile.slice(3))).toEqual([]);
  });
});

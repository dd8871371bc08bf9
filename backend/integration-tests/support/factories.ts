import { randomUUID } from "node:crypto";
import { application, load } from "./application";
import { send } from "./http";

const PASSWORD = "a-password-of-the-tests";

export interface TestSeller {
  id: string;
  handle: string;
  profileId: string;
  locationId: string;
  /** Token of her owner. */
  token: string;
}

export interface TestProduct {
  id: string;
  handle: string;
  variantId: string;
}

/** A seller with a member who can sign in and a place to send from; verified unless told otherwise. */
export async function aSeller({ verified = true }: { verified?: boolean } = {}): Promise<TestSeller> {
  const { container, market } = await application();
  const handle = `seller-${randomUUID().slice(0, 8)}`;
  const sellers = container.resolve<Sellers>("seller");
  await place(sellers);
  const { id } = await sellers.createSellers({
    handle,
    kind: "producer",
    name: "گلیم گل‌بانو",
    name_en: "Golbanoo Kilims",
    story: "گلیم می‌بافد.",
    story_en: "She weaves kilims.",
    county_id: "firuzabad",
    craft_id: "weaving",
    status: "docs_review",
  });
  const { openDispatchWorkflow } = load("@dastranj/orders/workflows");
  const { HOME_WAYS, ABROAD_WAYS, PICKUP } = load("./src/seed/shipping.js");
  const { ABROAD } = load("./src/seed/market.js");
  const { result } = await openDispatchWorkflow(container).run({
    input: {
      seller_id: id,
      name: handle,
      address: { country_code: "ir", province: "IR-07", city: "فیروزآباد" },
      sales_channel_id: market.salesChannelId,
      home: { countries: ["ir"], ways: HOME_WAYS },
      abroad: { countries: ABROAD, ways: ABROAD_WAYS },
      pickup: { ...PICKUP, currency_codes: ["irr"] },
    },
  });
  if (verified) await changeStatus(id, "verify");
  const email = `${handle}@dastranj.example`;
  const { seedMember } = load("./src/seed/people.js");
  await seedMember(container, { name: "گل‌بانو", email, seller_id: id }, PASSWORD);
  const signedIn = await send<{ token: string }>("POST", "/auth/seller/emailpass", {
    email,
    password: PASSWORD,
  });
  return {
    id,
    handle,
    profileId: result.profile_id,
    locationId: result.location_id,
    token: signedIn.body.token,
  };
}

/** A member of a seller who can sign in; answers her token. */
export async function seedLogin(
  member: { name: string; email: string; seller_id: string },
  role: "owner" | "staff",
): Promise<string> {
  const { container } = await application();
  const { seedMember } = load("./src/seed/people.js");
  await seedMember(container, member, PASSWORD);
  const sellers = container.resolve<Sellers>("seller");
  const [{ id }] = await sellers.listSellerMembers({ email: member.email });
  await sellers.updateSellerMembers({ id, role });
  const credentials = { email: member.email, password: PASSWORD };
  return (await send<{ token: string }>("POST", "/auth/seller/emailpass", credentials)).body.token;
}

/** Does a verb of the table of states as the operator does. */
export async function changeStatus(
  seller_id: string,
  verb: "take_up" | "verify" | "suspend" | "reinstate" | "request_changes" | "reject" | "expire",
  details?: Record<string, unknown>,
): Promise<void> {
  const { container } = await application();
  const { changeSellerStatusWorkflow } = load("@dastranj/sellers/workflows");
  await changeSellerStatusWorkflow(container).run({
    input: {
      seller_id,
      verb,
      by: verb === "expire" ? "system" : "operator",
      actor_id: "an-operator",
      reason: "a reason of the tests",
      details,
      now: new Date(),
    },
  });
}

/** A published product with one variant: 12,000,000 rials and 20 euro, a kilo and a half, ten in stock. */
export async function aProduct(
  seller: TestSeller | null,
  { title = "گلیم لوزی", irr = 12_000_000, eur = 20, stock = 10, grams = 1500 } = {},
): Promise<TestProduct> {
  const { container, market } = await application();
  const { createProductsWorkflow, createInventoryLevelsWorkflow } = load("@medusajs/medusa/core-flows");
  const handle = `product-${randomUUID().slice(0, 8)}`;
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          handle,
          title,
          status: "published",
          options: [{ title: "اندازه", values: ["یک"] }],
          variants: [
            {
              sku: handle,
              title: "یک",
              options: { اندازه: "یک" },
              manage_inventory: true,
              weight: grams,
              prices: [
                { currency_code: "irr", amount: irr },
                { currency_code: "eur", amount: eur },
              ],
            },
          ],
          ...(seller && { shipping_profile_id: seller.profileId }),
          sales_channels: [{ id: market.salesChannelId }],
        },
      ],
    },
  });
  const [product] = result;
  const variantId: string = product.variants[0].id;
  const query = container.resolve("query");
  const { data } = await query.graph({
    entity: "variant",
    fields: ["inventory_items.inventory_item_id"],
    filters: { id: variantId },
  });
  if (seller) {
    await createInventoryLevelsWorkflow(container).run({
      input: {
        inventory_levels: [
          {
            inventory_item_id: data[0]?.inventory_items[0].inventory_item_id,
            location_id: seller.locationId,
            stocked_quantity: stock,
          },
        ],
      },
    });
    await container
      .resolve("link")
      .create({ product: { product_id: product.id }, seller: { seller_id: seller.id } });
  }
  await container.resolve("search").ingest({ name: "product.read_anew", data: { ids: [product.id] } });
  return { id: product.id, handle, variantId };
}

/** A token of an operator. */
export async function anOperator(): Promise<string> {
  const { container } = await application();
  const { seedOperator } = load("./src/seed/people.js");
  const email = "operator@dastranj.example";
  await seedOperator(container, { email, first_name: "مینا", last_name: "راستی" }, PASSWORD);
  const { body } = await send<{ token: string }>("POST", "/auth/user/emailpass", {
    email,
    password: PASSWORD,
  });
  return body.token;
}

/** A token of a buyer with an account. */
export async function aBuyer(): Promise<string> {
  const email = `buyer-${randomUUID().slice(0, 8)}@dastranj.example`;
  const registered = await send<{ token: string }>("POST", "/auth/customer/emailpass/register", {
    email,
    password: PASSWORD,
  });
  await send("POST", "/store/customers", { email }, { token: registered.body.token });
  const { body } = await send<{ token: string }>("POST", "/auth/customer/emailpass", {
    email,
    password: PASSWORD,
  });
  return body.token;
}

/** What the tests use of the sellers module. */
interface Sellers {
  listCounties(filter: object): Promise<unknown[]>;
  createCounties(row: object): Promise<unknown>;
  createCrafts(row: object): Promise<unknown>;
  createSellers(row: object): Promise<{ id: string }>;
  listSellerMembers(filter: object): Promise<[{ id: string }]>;
  updateSellerMembers(row: object): Promise<unknown>;
}

/** The county and the craft of the tests. */
export async function place(sellers: Sellers): Promise<void> {
  if ((await sellers.listCounties({ code: "firuzabad" })).length > 0) return;
  await sellers.createCounties({
    code: "firuzabad",
    name: "فیروزآباد",
    name_en: "Firuzabad",
    known_for: "گلیم",
    known_for_en: "Kilims",
  });
  await sellers.createCrafts({ code: "weaving", name: "بافندگی", name_en: "Weaving" });
}

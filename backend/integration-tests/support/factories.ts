import { randomUUID } from "node:crypto";
import { application, load } from "./application";
import { send } from "./http";

/** A running transaction. */
interface Sql {
  raw(sql: string): PromiseLike<unknown>;
}

export const PASSWORD = "a-password-of-the-tests";

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

/** What sellers of the tests hold a licence for, and what their goods are. */
const CATEGORIES = ["kilims", "dried-figs", "bread", "distillates"];

export interface SellerWanted {
  kind?: "producer" | "cooperative";
  verified?: boolean;
  /** Handles of the categories on her licence. */
  categories?: string[];
  /** The last day on which her licence holds. */
  expiresOn?: string;
  /** Whose policy binds her, and the class of her licence there. */
  jurisdiction?: string;
  licenceClass?: string;
}

/** A licensed seller with a member who can sign in and a place to send from; verified unless told otherwise. */
export async function aSeller({
  kind = "producer",
  verified = true,
  categories = CATEGORIES,
  expiresOn = "2099-12-31",
  jurisdiction = "ir-fars",
  licenceClass = "home_business",
}: SellerWanted = {}): Promise<TestSeller> {
  const { container } = await application();
  const handle = `seller-${randomUUID().slice(0, 8)}`;
  const sellers = container.resolve<Sellers>("seller");
  await place(sellers);
  const { id } = await sellers.createSellers({
    handle,
    kind,
    name: "گلیم گل‌بانو",
    name_en: "Golbanoo Kilims",
    story: "گلیم می‌بافد.",
    story_en: "She weaves kilims.",
    county_id: "firuzabad",
    craft_id: "weaving",
    jurisdiction,
    status: "docs_review",
  });
  for (const category of CATEGORIES) await theCategory(category);
  await sellers.createLicences({
    licence_class: licenceClass,
    number: handle,
    number_key: handle,
    issuer: "دبیرخانهٔ مشاغل خانگی",
    issued_on: "2025-01-01",
    expires_on: expiresOn,
    categories,
    status: "accepted",
    seller_id: id,
  });
  for (const type of ["health_declaration", "health_permit"]) {
    await sellers.createPapers({
      type,
      issued_on: "2025-01-01",
      expires_on: "2099-12-31",
      status: "accepted",
      file_key: `${handle}-${type}`,
      mime_type: "image/png",
      bytes: 1,
      seller_id: id,
    });
  }
  const { openDispatch } = load("@dastranj/orders/workflows");
  const home = { country: "ir", province: "IR-07" };
  const dispatch = await openDispatch(container, { seller_id: id, home });
  if (verified) await changeStatus(id, "verify");
  const email = `${handle}@dastranj.example`;
  const { seedMember } = load("./src/seed/people.js");
  await seedMember(container, { name: "گل‌بانو", email, seller_id: id }, PASSWORD);
  return {
    id,
    handle,
    profileId: dispatch.profile_id,
    locationId: dispatch.location_id,
    token: await signIn(email),
  };
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

/** A member of a seller's team who can sign in; answers her token and id. */
export async function aMember(
  seller: TestSeller,
  member: { role: "owner" | "staff"; mobile?: string; name?: string },
): Promise<{ id: string; token: string; email: string }> {
  const { container } = await application();
  const email = `member-${randomUUID().slice(0, 8)}@dastranj.example`;
  const { seedMember } = load("./src/seed/people.js");
  await seedMember(container, { name: "زهرا", email, seller_id: seller.id, ...member }, PASSWORD);
  const token = await signIn(email);
  const me = await send<{ member: { id: string } }>("GET", "/seller/me", undefined, { token });
  return { id: me.body.member.id, token, email };
}

async function signIn(email: string): Promise<string> {
  const who = { email, password: PASSWORD };
  return (await send<{ token: string }>("POST", "/auth/seller/emailpass", who)).body.token;
}

/** Gives a seller's owner a mobile number; answers her id. */
export async function anOwnersMobile(seller: TestSeller, mobile: string): Promise<string> {
  const { container } = await application();
  const { body } = await send<{ member: { id: string } }>("GET", "/seller/me", undefined, seller);
  const { id } = body.member;
  await container
    .resolve<{ updateSellerMembers(row: object): Promise<unknown> }>("seller")
    .updateSellerMembers({ id, mobile });
  return id;
}

/** Id of the product category of that handle. */
export async function theCategory(handle: string): Promise<string> {
  const { container } = await application();
  const products = container.resolve("product");
  const [standing] = await products.listProductCategories({ handle }, { take: 1 });
  return (
    standing?.id ?? (await products.createProductCategories({ handle, name: handle, is_active: true })).id
  );
}

/** A published product with one variant: 12,000,000 rials and 20 euro, a kilo and a half, ten in stock. */
export async function aProduct(
  seller: TestSeller | null,
  {
    title = "گلیم لوزی",
    irr = 12_000_000,
    eur = 20,
    stock = 10,
    grams = 1500,
    category = "kilims" as string | null,
    size = "یک",
  } = {},
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
          ...(category && { category_ids: [await theCategory(category)] }),
          options: [{ title: "اندازه", values: [size] }],
          variants: [
            {
              sku: handle,
              title: size,
              options: { اندازه: size },
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
    await load("@dastranj/listings/workflows").giveListings(container);
  }
  // While nobody follows the catalogue: who read it earlier, before it had a seller, could write it later. Its words are
  // learned with it: where all others are known, those of this one would be mended into them.
  await container.resolve("__pg_connection__").transaction(async (transaction: Sql) => {
    await transaction.raw("select pg_advisory_xact_lock(hashtext('dastranj catalogue'))");
    await container.resolve("search").ingest({ name: "product.read_anew", data: { ids: [product.id] } });
    await load("@dastranj/search/workflows/learn-words").learnWords(container, [product.id], transaction);
  });
  return { id: product.id, handle, variantId };
}

/** A token of an operator; of another one for another first name. */
export async function anOperator(first_name = "مینا"): Promise<string> {
  const { container } = await application();
  const { seedOperator } = load("./src/seed/people.js");
  const email = first_name === "مینا" ? "operator@dastranj.example" : "second-operator@dastranj.example";
  await seedOperator(container, { email, first_name, last_name: "راستی" }, PASSWORD);
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
  createLicences(row: object): Promise<{ id: string }>;
  createPapers(row: object): Promise<unknown>;
  listSellerMembers(filter: object): Promise<[{ id: string }]>;
  updateSellerMembers(row: object): Promise<unknown>;
}

/** A county and a craft to belong to. */
export async function place(
  sellers: Pick<Sellers, "listCounties" | "createCounties" | "createCrafts">,
): Promise<void> {
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

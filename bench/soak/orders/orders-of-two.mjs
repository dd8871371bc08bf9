import { withDatabase } from "../../../launch/postgres/database.mjs";
import { goodsOfSellers } from "../../goods-of-sellers.mjs";
import { signInSeller } from "../../sign-in-seller.mjs";
import { officeAt } from "../office.mjs";
import { STRICT } from "../payments/company.mjs";

const CODE = "SEVENTEEN";

/**
 * An order of two sellers, as it was bought.
 * @typedef {object} Bought
 * @property {string} id
 * @property {any} hers the part of which money goes back
 * @property {any[]} others the parts that stay
 */

/**
 * What a campaign of the orders is given.
 * @typedef {object} Market
 * @property {ReturnType<typeof import("../crew.mjs").crewOf>} crew
 * @property {(url: string) => import("../../store-client.mjs").StoreClient} client
 * @property {import("../payments/company.mjs").Company} company
 * @property {string} databaseUrl
 * @property {number} seed
 * @property {number} [kills]
 */

/**
 * Orders of two sellers, paid at the strict company, with a discount over both; and the token of the first's owner.
 * @param {Market} market
 * @param {string} url of a server
 * @param {number} count
 * @returns {Promise<{ orders: Bought[], token: string }>}
 */
export async function buyOfTwo({ crew, client, databaseUrl }, url, count) {
  const { logins } = crew.seeded();
  const store = client(url);
  const region = await store.homeRegion();
  const office = await officeAt(url, logins);
  await office.payBy(region.id, "pp_system_default", STRICT);
  await office.promise(overAllSellers).catch((error) => {
    // A campaign before this one has promised it already.
    if (!String(error).includes("already exists")) throw error;
  });
  const { goods, owner } = await twoSellers(databaseUrl, logins);
  /** @type {Bought[]} */
  const orders = [];
  for (let n = 0; n < count; n++) {
    const basket = await store.basketReady({
      regionId: region.id,
      variantIds: goods,
      provider: STRICT,
      codes: [CODE],
    });
    const { order } = await store.must(`/store/carts/${basket}/complete`, {});
    orders.push(await bought(store, order.id, owner.seller_id, databaseUrl));
  }
  return { orders, token: await signInSeller(url, owner) };
}

/**
 * Whether the money of each order is back, or nothing was to go back.
 * @param {string} databaseUrl
 * @param {Bought[]} orders
 */
export function allPaidBack(databaseUrl, orders) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select count(*)::int as done from seller_order_refund where order_id = any($1) and state <> 'due'",
      [orders.map(({ id }) => id)],
    );
    return rows[0].done === orders.length;
  });
}

/** @param {string} databaseUrl */
export function jobsGivenUp(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query("select name, error from job where state = 'dead'");
    return rows;
  });
}

/**
 * @param {import("../../store-client.mjs").StoreClient} store
 * @param {string} id
 * @param {string} seller
 * @param {string} databaseUrl
 * @returns {Promise<Bought>}
 */
async function bought(store, id, seller, databaseUrl) {
  const { parts } = await store.must(`/store/orders/${id}/parts`);
  const hers = await withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select id from seller_order where order_id = $1 and seller_id = $2",
      [id, seller],
    );
    return rows[0].id;
  });
  return {
    id,
    hers: parts.find((/** @type {any} */ part) => part.id === hers),
    others: parts.filter((/** @type {any} */ part) => part.id !== hers),
  };
}

/**
 * Goods of two sellers, and the login of the first's owner.
 * @param {string} databaseUrl
 * @param {{ email: string, password: string }[]} logins
 */
function twoSellers(databaseUrl, logins) {
  return withDatabase(databaseUrl, async (client) => {
    const goods = await goodsOfSellers(client, 2);
    const { rows } = await client.query(
      `select of.seller_id, member.email from product_variant variant
       join product_product_seller_seller of on of.product_id = variant.product_id and of.deleted_at is null
       join seller_member member on member.seller_id = of.seller_id and member.deleted_at is null
       where variant.id = $1 and member.email = any($2)`,
      [goods[0], logins.map(({ email }) => email)],
    );
    const [{ seller_id, email }] = rows;
    const password = String(logins.find((login) => login.email === email)?.password);
    return { goods, owner: { seller_id, email, password } };
  });
}

/** Leaves fractions in every part. */
const overAllSellers = {
  code: CODE,
  type: "standard",
  status: "active",
  application_method: {
    type: "percentage",
    target_type: "items",
    allocation: "across",
    value: 17,
    currency_code: "irr",
  },
};

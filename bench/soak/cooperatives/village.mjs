import { withDatabase } from "../../../launch/postgres/database.mjs";
import { timeUntil } from "../patience.mjs";

const COOPERATIVE = "coop@dastranj.example";
const BUYER = "wholesale@dastranj.example";
const HOMES = 5;
/** More than all orders of a campaign together, so that every one of them can be made. */
const WEEKLY_KG = 5000;

/**
 * A cooperative of the demonstration with five homes that pledged to its pool, and a company that may buy of it.
 * @typedef {Awaited<ReturnType<typeof openVillage>>} Village
 */

/**
 * Who asks: what is asked of the server that stands now.
 * @typedef {(path: string, body?: object) => Promise<any>} Asks fails where nobody answers, or no
 */

/**
 * @param {ReturnType<typeof import("../crew.mjs").crewOf>} crew
 * @param {string} databaseUrl
 * @param {() => string} url of the server that stands now
 */
export async function openVillage(crew, databaseUrl, url) {
  const { publishableKey, logins } = crew.seeded();
  const password = String(logins[0].password);
  /** @type {(token: string) => Asks} */
  const asks = (token) => (path, body) => ask(url(), path, body, { publishableKey, token });
  /** @type {(door: string, login: { email: string, password: string }) => Promise<Asks>} */
  const signedIn = async (door, { email, password: secret }) => {
    const login = { email, password: secret };
    return asks((await ask(url(), `/auth/${door}/emailpass`, login, { publishableKey })).token);
  };
  const office = await signedIn("user", logins[0]);
  const hotel = await signedIn("customer", { email: BUYER, password });
  const cooperative = await signedIn("seller", { email: COOPERATIVE, password });

  const { company } = await hotel("/store/companies", A_HOTEL);
  await office(`/admin/companies/${company.id}/approve`, {});
  const { pool } = await cooperative("/seller/cooperative/pools", A_POOL);
  await cooperative(`/seller/cooperative/pools/${pool.id}/open`, {});
  const stands = async () =>
    (await cooperative(`/seller/cooperative/pools/${pool.id}`)).pool.product_id !== null;
  if (!Number.isFinite(await timeUntil(stands))) throw new Error("The pool has no product.");

  const owners = await ownersOf(databaseUrl);
  const { members } = await cooperative("/seller/cooperative/members?state=active&limit=100");
  const standing = new Set(
    members.map((/** @type {{ producer: { handle: string } }} */ { producer }) => producer.handle),
  );
  /** @type {Map<string, Asks>} */
  const homes = new Map();
  for (const { id, handle, email } of owners) {
    const home = await signedIn("seller", { email, password });
    if (!standing.has(handle)) {
      const { member } = await cooperative("/seller/cooperative/members/invite", { who: handle });
      await home(`/seller/memberships/${member.id}/accept`, {});
    }
    await home("/seller/pledges", { ...A_PLEDGE, pool_id: pool.id });
    homes.set(id, home);
  }
  return { company_id: company.id, pool_id: pool.id, cooperative, hotel, homes, office };
}

/**
 * @param {string} url
 * @param {string} path
 * @param {object | undefined} body posted when given
 * @param {{ publishableKey: string, token?: string }} who
 */
async function ask(url, path, body, { publishableKey, token }) {
  const answer = await fetch(url + path, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": publishableKey,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/**
 * Homes of the demonstration, with whom signs in for them.
 * @param {string} databaseUrl
 * @returns {Promise<{ id: string, handle: string, email: string }[]>}
 */
function ownersOf(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select s.id, s.handle, m.email from seller s join seller_member m on m.seller_id = s.id and m.deleted_at is null
       where s.kind = 'producer' and s.status = 'verified' and s.deleted_at is null order by s.handle limit $1`,
      [HOMES],
    );
    return rows;
  });
}

/** A day so many days from now where the market is. */
export function dayIn(/** @type {number} */ days) {
  const at = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(at);
}

const A_HOTEL = {
  name: "هتل ارگ",
  legal_id: "10380284790",
  province: "فارس",
  city: "شیراز",
  address: "خیابان زند، پلاک ۱۲",
  phone: "07132345678",
  buys: "انجیر خشک",
  request_key: "soak-of-cooperatives",
};

const A_POOL = {
  title: { fa: "انجیر خشک", en: "Dried figs" },
  category: "dried-figs",
  measure: "weight",
  grades: [{ code: "a", fa: "ممتاز", en: "Finest", factor_bp: 10_000 }],
  packaging: { fa: "کارتن ۱۰ کیلویی", en: "Cartons of 10 kg" },
  tolerance_bp: 0,
  minimum_order: 1000,
  deposit_percent: 30,
  lead_days: 5,
  tiers: [{ from: 1000, unit_price: "9000000" }],
  margin_bp: 800,
  request_key: "soak-of-cooperatives",
};

const A_PLEDGE = {
  weekly_quantity: WEEKLY_KG * 1000,
  unit_price: "7000000",
  minimum_batch: 1000,
  grade: "a",
  valid_from: dayIn(0),
  valid_to: dayIn(364),
};

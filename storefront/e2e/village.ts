import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import sharp from "sharp";
import { connection, FIG_GROWER, loginOf, WEAVER } from "./connection";
import { operator } from "./operator";
import { aNationalId } from "./papers";

/** A cooperative with its members and a hotel, made over the market's own API: what a journey of a big order begins with. */

/** Asks the market's API as somebody; fails where it is refused. */
type Asks = <T = unknown>(path: string, body?: object) => Promise<T>;

/** A member of the cooperative. */
interface Home {
  handle: string;
  email: string;
  asks: Asks;
}

const PASSWORD = "a-password-of-the-journey";
/** So many answer one after another in one line. */
const LINES = 4;

/** The cooperative of the demonstration. */
export const COOPERATIVE = "coop@dastranj.example";
/** What each home pledges for a kilogram of the finest, in rials. */
export const HER_PRICE = 7_000_000n;

/**
 * A pool of figs of the demonstration's cooperative, to which so many homes have pledged sixty kilograms a week each. The weaver and the fig grower are
 * the first of them; whom the demonstration lacks applies and is verified.
 *
 * @param change of the pool
 */
export async function openVillage(count: number, change: object = {}) {
  const office = await operator();
  const cooperative = await signedIn("seller", loginOf(COOPERATIVE));
  const { pool } = await cooperative<{ pool: { id: string; handle: string } }>("/seller/cooperative/pools", {
    ...A_POOL(),
    ...change,
  });
  await cooperative(`/seller/cooperative/pools/${pool.id}/open`, {});
  await expect(async () => {
    const read = await cooperative<{ pool: { product_id: string | null } }>(
      `/seller/cooperative/pools/${pool.id}`,
    );
    expect(read.pool.product_id).not.toBeNull();
  }).toPass({ timeout: 20_000 });

  const known = await office.homes();
  const first = [WEAVER, FIG_GROWER].flatMap((email) => known.filter((home) => home.email === email));
  const others = known.filter(({ email }) => !first.some((home) => home.email === email));
  const chosen = [...first, ...others].slice(0, count);
  const { password } = loginOf(COOPERATIVE);
  const homes: Home[] = [];
  await inLines([...Array(count).keys()], async (place) => {
    const home = chosen[place];
    homes[place] = home
      ? { ...home, asks: await signedIn("seller", { email: home.email, password }) }
      : await aNewHome(office);
  });
  const { members } = await cooperative<{ members: { producer: { handle: string } }[] }>(
    "/seller/cooperative/members?state=active&limit=100",
  );
  const standing = new Set(members.map(({ producer }) => producer.handle));
  await inLines(homes, async ({ handle, asks }) => {
    if (!standing.has(handle)) {
      const { member } = await cooperative<{ member: { id: string } }>("/seller/cooperative/members/invite", {
        who: handle,
      });
      await asks(`/seller/memberships/${member.id}/accept`, {});
    }
    await asks("/seller/pledges", { ...A_PLEDGE, pool_id: pool.id });
  });
  return { pool, homes, cooperative, office };
}

/** A buyer whose hotel the office has approved, and how she signs in. */
export async function aHotel(office: Awaited<ReturnType<typeof operator>>) {
  const login = { email: `hotel-${randomUUID().slice(0, 8)}@example.com`, password: PASSWORD };
  const { token } = await call<{ token: string }>("/auth/customer/emailpass/register", login);
  await call("/store/customers", { email: login.email, first_name: "سارا", last_name: "راستی" }, token);
  const asks = await signedIn("customer", login);
  const { company } = await asks<{ company: { id: string } }>("/store/companies", {
    ...{ name: "هتل ارگ شیراز", legal_id: aLegalId(), province: "فارس", city: "شیراز" },
    ...{ address: "خیابان زند، پلاک ۱۲", phone: "۰۷۱۳۲۳۴۵۶۷۸", buys: "انجیر خشک" },
    request_key: randomUUID(),
  });
  await office.approveCompany(company.id);
  return { login, asks };
}

/** Does something for each, a few at a time. */
export async function inLines<T>(all: readonly T[], work: (one: T, place: number) => Promise<unknown>) {
  const left = [...all.entries()];
  const line = async () => {
    for (let next = left.shift(); next; next = left.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: LINES }, line));
}

/** What homes answer to the offers that wait for them: all of it, or nothing. */
export async function answersOffers({ asks }: Home, says: "accept" | "decline") {
  const { offers } = await asks<{ offers: { id: string }[] }>("/seller/offers?waiting=true");
  expect(offers).toHaveLength(1);
  await asks(`/seller/offers/${offers[0]?.id}/${says}`, {});
}

async function signedIn(who: "seller" | "customer", login: { email: string; password: string }) {
  const { token } = await call<{ token: string }>(`/auth/${who}/emailpass`, {
    email: login.email,
    password: login.password,
  });
  return asking(token);
}

const asking =
  (token: string): Asks =>
  (path, body) =>
    call(path, body, token);

async function call<T>(path: string, body?: object, token?: string): Promise<T> {
  const { backendUrl, publishableKey } = connection();
  const response = await fetch(backendUrl + path, {
    method: body ? "POST" : "GET",
    headers: {
      ...(!(body instanceof FormData) && { "content-type": "application/json" }),
      "x-publishable-api-key": publishableKey,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: body instanceof FormData ? body : body && JSON.stringify(body),
  });
  const text = await response.text();
  expect(response.ok, `${path} answered ${response.status}: ${text.slice(0, 300)}`).toBe(true);
  return JSON.parse(text) as T;
}

/** Somebody who applies with all that is asked, and whom the office verifies. */
async function aNewHome(office: Awaited<ReturnType<typeof operator>>): Promise<Home> {
  const number = randomUUID().slice(0, 8);
  const login = { email: `home-${number}@example.com`, password: PASSWORD };
  const { token: newcomer } = await call<{ token: string }>("/auth/seller/emailpass/register", login);
  await call("/seller-applications", { kind: "producer" }, newcomer);
  const { token } = await call<{ token: string }>("/auth/token/refresh", {}, newcomer);
  const asks = asking(token);
  const name = `خانه‌ی ${number}`;
  const parts = {
    identity: { identity_number: aNationalId(), person_name: "مریم سلیمی", name },
    place: {
      ...{ county: "estahban", craft: "figs", address: "استهبان، خیابان قائم، پلاک ۷" },
      postal_code: "7451812345",
    },
    work: { work_mode: "independent" },
    licence: {
      ...{ licence_class: "home_business", number: `F-${number}`, issuer: "اداره کار استهبان" },
      ...{ issued_on: dayIn(-100), expires_on: dayIn(300), categories: ["kilims"] },
    },
    sheba: { sheba: "IR760170000000000000000001" },
  };
  for (const [part, body] of Object.entries(parts)) await asks(`/seller/application/${part}`, body);
  const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: "#fbf5ea" } })
    .jpeg()
    .toBuffer();
  for (const type of ["national_card", "home_business_licence", "sheba_proof"]) {
    const form = new FormData();
    form.append("type", type);
    form.append("file", new Blob([new Uint8Array(photo)], { type: "image/jpeg" }), "paper.jpg");
    await asks("/seller/application/papers", form);
  }
  await asks("/seller/application/submit", {});
  await office.takeUp(name);
  return { handle: await office.acceptAndVerify(name), email: login.email, asks };
}

/** A day so many days from now where the market is. */
export function dayIn(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(at);
}

const WEIGHTS = [29, 27, 23, 19, 17];

/** A legal-entity ID with a right check digit. */
function aLegalId(): string {
  const first = `1${String(Date.now()).slice(-9)}`;
  const added = Number(first[9]) + 2;
  const sum = [...first].reduce(
    (all, digit, at) => all + (Number(digit) + added) * (WEIGHTS[at % 5] ?? 0),
    0,
  );
  return `${first}${(sum % 11) % 10}`;
}

const A_POOL = () => ({
  title: { fa: "انجیر خشک یک‌دست", en: "Even dried figs" },
  category: "dried-figs",
  measure: "weight",
  grades: [{ code: "a", fa: "ممتاز", en: "Finest", factor_bp: 10_000 }],
  packaging: { fa: "کارتن ۱۰ کیلویی", en: "Cartons of 10 kg" },
  tolerance_bp: 500,
  minimum_order: 100_000,
  deposit_percent: 30,
  lead_days: 3,
  tiers: [{ from: 100_000, unit_price: "9000000" }],
  margin_bp: 800,
  request_key: randomUUID(),
});

const A_PLEDGE = {
  weekly_quantity: 60_000,
  unit_price: String(HER_PRICE),
  minimum_batch: 1000,
  grade: "a",
  valid_from: dayIn(0),
  valid_to: dayIn(364),
};

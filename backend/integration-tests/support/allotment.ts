import { randomUUID } from "node:crypto";
import type {
  AllotmentAnswer,
  AllotmentSimulationAnswer,
  MemberOffer,
  MemberOfferAnswer,
  MemberOffersAnswer,
} from "@dastranj/cooperatives/contract";
import { application, load } from "./application";
import { aSeller, type TestSeller } from "./factories";
import { type Answer, send } from "./http";
import { aCooperative } from "./members";

/** Receiving takes three days: a day so many from now leaves three weeks for making. */
const DELIVERED_IN_DAYS = 24;

/** The day so many days from now on the market's calendar. */
export function dayIn(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(at);
}

/** What the tests use of modules whose rows they write. */
interface Rows {
  raw(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: { id: string }[] }>;
}

async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const { container } = await application();
  const names = Object.keys(row);
  await container
    .resolve<Rows>("__pg_connection__")
    .raw(
      `insert into "${table}" (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
      Object.values(row),
    );
}

/** Makes a home a member. */
export async function joins(cooperative: TestSeller, home: TestSeller, weight = 1): Promise<string> {
  const id = `mship_${randomUUID()}`;
  await insert("membership", {
    ...{ id, cooperative_id: cooperative.id, producer_id: home.id, state: "active", weight },
    ...{ asked_at: new Date(), joined_at: new Date() },
  });
  return id;
}

/** A pool of figs, in two grades; of a category of its own unless told otherwise. */
export async function aPoolOf(cooperative: TestSeller, category = randomUUID() as string): Promise<string> {
  const id = `pool_${randomUUID()}`;
  await insert("pool", {
    ...{ id, handle: id, request_key: id, cooperative_id: cooperative.id, state: "open", category },
    ...{ title: "انجیر خشک", title_en: "Dried figs", measure: "weight", currency_code: "irr" },
    ...{ tolerance_bp: 0, minimum_order: 1000, deposit_percent: 0, lead_days: 3, margin_bp: 1000 },
    tiers: JSON.stringify([{ from: 1000, unit_price: "1000000" }]),
    grades: JSON.stringify([
      { code: "a", fa: "درجه یک", en: "First", factor_bp: 10_000 },
      { code: "b", fa: "درجه دو", en: "Second", factor_bp: 8000 },
    ]),
  });
  return id;
}

/** What a home pledges to a pool: kilograms in a week, rials for one, the least in grams. */
export async function pledges(
  home: TestSeller,
  {
    pool,
    cooperative,
    weekly = 10,
    price = 700_000,
    batch = 2000,
    grade = "a",
  }: {
    pool: string;
    cooperative: TestSeller;
    weekly?: number;
    price?: number;
    batch?: number;
    grade?: string;
  },
): Promise<void> {
  await insert("pledge", {
    ...{ id: `pled_${randomUUID()}`, pool_id: pool, cooperative_id: cooperative.id, producer_id: home.id },
    ...{ weekly_quantity: weekly * 1000, unit_price: String(price), minimum_batch: batch, grade },
    ...{ valid_from: "2026-01-01", valid_to: "2099-12-31" },
  });
}

/** A confirmed order of so many kilograms at a million rials each, of which a tenth is the cooperative's. */
export async function anOrderOf(
  cooperative: TestSeller,
  pool: string,
  kilograms: number,
  more: Record<string, unknown> = {},
): Promise<string> {
  const id = `word_${randomUUID()}`;
  const total = String(kilograms * 1_000_000);
  await insert("wholesale_order", {
    ...{
      id,
      cooperative_id: cooperative.id,
      pool_id: pool,
      product_id: "prod_figs",
      variant_id: "variant_figs",
    },
    ...{ company_id: "a-hotel", customer_id: "a-buyer", state: "confirmed", measure: "weight" },
    ...{ quantity: kilograms * 1000, grades: ["a"], currency_code: "irr", unit_price: "1000000" },
    ...{
      goods_total: total,
      shipping_total: "0",
      tax_total: "0",
      total,
      deposit: "0",
      payment_terms: "advance",
    },
    ...{ tax_goods_bp: 0, tax_shipping_bp: 0, deliver_by: dayIn(DELIVERED_IN_DAYS), margin_bp: 1000 },
    agreed_at: new Date(),
    ...more,
  });
  return id;
}

/** The instant so many hours from now. */
export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

/** A cooperative at one of its orders. */
export function atOrder(cooperative: TestSeller, order: string) {
  const base = `/seller/cooperative/wholesale-orders/${order}/allotment`;
  const post = (verb: string, body: object): Promise<Answer<AllotmentAnswer>> =>
    send<AllotmentAnswer>("POST", base + verb, body, cooperative);
  const desk = {
    post,
    read: async () => (await send<AllotmentAnswer>("GET", base, undefined, cooperative)).body,
    simulate: () => send<AllotmentSimulationAnswer>("GET", `${base}/simulation`, undefined, cooperative),
    /** What one would send who has just looked. */
    plan: async (strategy: "fair" | "cheapest" = "fair", deadline = inHours(48)) => {
      const { version, plans } = (await desk.simulate()).body;
      return { strategy, version, seen: plans[strategy].seen, deadline: deadline.toISOString() };
    },
    send: async (strategy?: "fair" | "cheapest") => post("", await desk.plan(strategy)),
    /** As its job does when the deadline is over. */
    deadlinePasses: async () => {
      const { container } = await application();
      const { plan } = await desk.read();
      await load("@dastranj/cooperatives/workflows").closeOffers(container, {
        plan_id: plan?.id,
        now: new Date(plan?.deadline ?? 0),
      });
    },
  };
  return desk;
}

/** The offers of a home, those that wait for her first. */
export async function offersOf(home: TestSeller): Promise<MemberOffer[]> {
  return (await send<MemberOffersAnswer>("GET", "/seller/offers", undefined, home)).body.offers;
}

/** What a home says to the offer that waits for her. */
export async function says(
  home: TestSeller,
  verb: "accept" | "decline" | "take-back",
  { quantity, offer }: { quantity?: number; offer?: string } = {},
): Promise<Answer<MemberOfferAnswer>> {
  const id = offer ?? (await offersOf(home))[0]?.id;
  return send<MemberOfferAnswer>(
    "POST",
    `/seller/offers/${id}/${verb}`,
    quantity === undefined ? {} : { quantity },
    home,
  );
}

/** A cooperative with five homes. */
export interface Village {
  cooperative: TestSeller;
  homes: TestSeller[];
  /** An order of so many kilograms, for which these homes have pledged ten kilograms a week each. */
  ordered(kilograms: number, by: readonly number[]): Promise<ReturnType<typeof atOrder>>;
  /** Shares as they stand, by version and home: how much was asked for, how much accepted. */
  shares(
    desk: ReturnType<typeof atOrder>,
  ): Promise<
    (readonly [version: number, home: number, quantity: number, accepted: number | null, state: string])[]
  >;
}

export async function aVillage(): Promise<Village> {
  const cooperative = await aCooperative();
  const homes = await Promise.all(Array.from({ length: 5 }, () => aSeller()));
  for (const home of homes) await joins(cooperative, home);
  const placeOf = new Map(homes.map(({ id }, place) => [id, place]));
  return {
    cooperative,
    homes,
    ordered: async (kilograms, by) => {
      const pool = await aPoolOf(cooperative);
      for (const place of by) await pledges(homes[place] as TestSeller, { pool, cooperative });
      return atOrder(cooperative, await anOrderOf(cooperative, pool, kilograms));
    },
    shares: async (desk) =>
      (await desk.read()).shares
        .map(
          ({ member, version, quantity, accepted, state }) =>
            [version, placeOf.get(member.id) ?? -1, quantity, accepted, state] as const,
        )
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  };
}

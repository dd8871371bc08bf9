import { randomUUID } from "node:crypto";
import type {
  CooperativeMemberAnswer,
  CooperativePool,
  CooperativePoolAnswer,
  MembershipTerms,
  PledgeTerms,
  PoolDirect,
  SellerMembershipAnswer,
  SellerPledgeAnswer,
} from "@dastranj/cooperatives/contract";
import { application } from "./application";
import { eventually } from "./eventually";
import { aSeller, type TestSeller } from "./factories";
import { type Answer, send } from "./http";

/** A verified cooperative that is licensed for figs, with an owner who can sign in. */
export const aCooperative = (wanted: { verified?: boolean } = {}): Promise<TestSeller> =>
  aSeller({ kind: "cooperative", ...wanted });

/** Asks as a seller's owner. */
export const asOwner = <T>({ token }: { token: string }, path: string, body?: object): Promise<Answer<T>> =>
  send<T>(body ? "POST" : "GET", path, body, { token });

export const invite = (cooperative: TestSeller, who: string, terms: Partial<MembershipTerms> = {}) =>
  asOwner<CooperativeMemberAnswer>(cooperative, "/seller/cooperative/members/invite", { who, ...terms });

/** Has a producer be an active member of a cooperative; answers the membership's id. */
export async function aMembership(
  cooperative: TestSeller,
  producer: TestSeller,
  terms: Partial<MembershipTerms> = {},
): Promise<string> {
  const { id } = (await invite(cooperative, producer.handle, terms)).body.member;
  await asOwner<SellerMembershipAnswer>(producer, `/seller/memberships/${id}/accept`, {});
  return id;
}

/** Figs by the kilogram, from 100 kg, cheaper from 500 kg, in two grades; five days after the members' work. */
export const A_POOL = {
  title: { fa: "انجیر خشک استهبان", en: "Dried figs of Estahban" },
  story: { fa: "انجیر دیم", en: "Rain-fed figs" },
  category: "dried-figs",
  measure: "weight",
  grades: [
    { code: "a", fa: "ممتاز", en: "Finest", factor_bp: 10_000 },
    { code: "b", fa: "خوب", en: "Good", factor_bp: 8500 },
  ],
  packaging: { fa: "کارتن ۱۰ کیلویی", en: "Cartons of 10 kg" },
  tolerance_bp: 500,
  minimum_order: 100_000,
  deposit_percent: 30,
  lead_days: 5,
  tiers: [
    { from: 100_000, unit_price: "9000000" },
    { from: 500_000, unit_price: "8500000" },
  ],
  margin_bp: 800,
  direct: null as PoolDirect | null,
};

/** Seven kilograms a week, by the kilogram, for two years, from long ago on. */
export const A_PLEDGE = {
  weekly_quantity: 7000,
  unit_price: "7000000",
  raw_material: null,
  minimum_batch: 1000,
  grade: "a",
  valid_from: isoDay(0),
  valid_to: isoDay(364),
} satisfies PledgeTerms;

/** A day from today on by the cooperatives' calendar. */
export function isoDay(after: number): string {
  const at = new Date(Date.now() + after * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(at);
}

/** A pool of a cooperative's, open unless told otherwise, whose product stands. */
export async function aPool(
  cooperative: TestSeller,
  {
    open = true,
    ...change
  }: Partial<Omit<typeof A_POOL, "measure">> & { open?: boolean; measure?: string } = {},
): Promise<CooperativePool & { product_id: string }> {
  const at = "/seller/cooperative/pools";
  const made = await asOwner<CooperativePoolAnswer>(cooperative, at, {
    ...A_POOL,
    ...change,
    request_key: randomUUID(),
  });
  const { id } = made.body.pool;
  if (open) await asOwner(cooperative, `${at}/${id}/open`, {});
  await eventually(async () => (await productOf(id))?.status === (open ? "published" : "draft"));
  const { pool } = (await asOwner<CooperativePoolAnswer>(cooperative, `${at}/${id}`)).body;
  return pool as CooperativePool & { product_id: string };
}

/** Has a member pledge to a pool; answers the pledge's id. */
export async function aPledge(
  member: TestSeller,
  pool: { id: string },
  change: Partial<PledgeTerms> = {},
): Promise<string> {
  const terms = { ...A_PLEDGE, ...change };
  const { body } = await asOwner<SellerPledgeAnswer>(member, "/seller/pledges", {
    ...terms,
    pool_id: pool.id,
  });
  return body.pledge.id;
}

interface PoolProduct {
  id: string;
  status: string;
  title: string;
  seller?: { id: string };
  sales_channels: { name: string }[];
  categories: { handle: string }[];
  variants: {
    id: string;
    manage_inventory: boolean;
    price_set: {
      prices: {
        amount: number;
        currency_code: string;
        min_quantity: number | null;
        max_quantity: number | null;
      }[];
    };
  }[];
}

/** Medusa's product of a pool, once the pool knows it. */
export async function productOf(pool_id: string): Promise<PoolProduct | undefined> {
  const { container } = await application();
  const query = container.resolve("query");
  const { data: pools } = await query.graph({
    entity: "pool",
    fields: ["product_id"],
    filters: { id: pool_id },
  });
  const id = pools[0]?.product_id;
  if (!id) return undefined;
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "status",
      "title",
      "seller.id",
      "sales_channels.name",
      "categories.handle",
      "variants.id",
      "variants.manage_inventory",
      "variants.price_set.prices.*",
    ],
    filters: { id },
  });
  return data[0] as PoolProduct;
}

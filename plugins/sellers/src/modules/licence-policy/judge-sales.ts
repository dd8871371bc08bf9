import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  JudgedSale,
  Sale,
  SalesToJudge,
  SaleVerdict,
  SaleWarningCode,
  SoldQuestion,
} from "../../contract/may-sell";
import { periodAt } from "../../domain/cap-period";
import { type CompiledCap, type CompiledPolicies, inForce } from "../../domain/compile-policy";
import { maySell, type SaleDecision } from "../../domain/may-sell";
import { sells } from "../../domain/seller-states";
import type { CategoryPath } from "../../domain/standing";
import { type JudgedSeller, readSellers } from "./seller-facts";
import { goodsOfCategory, readGoods } from "./sold-goods";

/** What other baskets that are becoming orders take of the same sellers' caps. */
export interface HeldSale {
  cart_id: string;
  seller_id: string;
  product_id: string;
  currency_code: string;
  amount: number;
}

interface Surroundings {
  container: MedusaContainer;
  policies: CompiledPolicies;
  held: readonly HeldSale[];
  /** The sellers, where whoever asks has read them already. */
  sellers?: ReadonlyMap<string, JudgedSeller>;
}

const UNKNOWN = { fa: "فروشنده", en: "The seller" };

/** Judges sales in their order; what is allowed counts towards the caps of what follows. */
export async function judgeSales(wanted: SalesToJudge, around: Surroundings): Promise<JudgedSale[]> {
  const ids = (of: "seller_id" | "product_id") => [...new Set(wanted.sales.map((sale) => sale[of]))];
  const [sellers, goods] = await Promise.all([
    around.sellers ?? readSellers(around.container, ids("seller_id")),
    readGoods(around.container, ids("product_id")),
  ]);
  const counted = new Map<string, number>();
  const judged: JudgedSale[] = [];
  for (const sale of wanted.sales) {
    const seller = sellers.get(sale.seller_id);
    const seller_name = seller ? { fa: seller.name, en: seller.name_en || seller.name } : UNKNOWN;
    const categories = goods.get(sale.product_id)?.categories ?? [];
    const decision = await judgeSale(sale);
    judged.push({ ...sale, seller_name, ...decision });

    async function judgeSale(of: Sale): Promise<SaleVerdict> {
      if (!seller) return { allowed: false, code: "seller_not_selling", rule: "", source: "" };
      if (isUnjudged(seller) && sells(seller.facts.status)) return { allowed: true, warnings: [] };
      const caps = capsOf(seller, around.policies, wanted.now);
      if (categories.length === 0) return withoutCategory(seller, around.policies, wanted.now);
      const warnings: SaleWarningCode[] = [];
      for (const category of categories) {
        const soldSoFar = await sumUp(of, category, caps);
        const one = decide(of, category, seller, soldSoFar);
        if (!one.allowed) return one;
        for (const warning of one.warnings) {
          const period = caps.find(({ cap }) => cap.key === warning.rule)?.period.name ?? "";
          if (!warnings.some(({ rule }) => rule === warning.rule)) warnings.push({ ...warning, period });
        }
      }
      for (const scope of new Set(
        categories.flatMap((path) => caps.map(({ cap }) => scopeOf(cap, of, path))),
      ))
        counted.set(scope, (counted.get(scope) ?? 0) + (of.amount ?? 0));
      return { allowed: true, warnings };
    }
  }
  return judged;

  function decide(
    { product_id, amount }: Sale,
    category: CategoryPath,
    seller: JudgedSeller,
    soldSoFar: ReadonlyMap<string, number>,
  ): SaleDecision {
    const product = goods.get(product_id) ?? null;
    const asksCaps = wanted.soldSoFar && amount !== null;
    return maySell(
      {
        seller: seller.facts,
        product,
        category,
        channel: wanted.channel,
        shipTo: wanted.ship_to,
        amount: asksCaps ? { amount, currency: wanted.currency_code } : null,
        soldSoFar,
        now: wanted.now,
      },
      around.policies,
    );
  }

  /** What was sold of each cap's scope: in placed orders, in other baskets on their way, and before in this one. */
  async function sumUp(sale: Sale, category: CategoryPath, caps: PeriodCap[]): Promise<Map<string, number>> {
    const sold = new Map<string, number>();
    for (const { cap, period } of caps) {
      if (!wanted.soldSoFar || cap.currency !== wanted.currency_code) continue;
      const product_ids = await goodsOf(cap, sale, category, around.container);
      const others = around.held.filter(
        ({ seller_id, currency_code }) => seller_id === sale.seller_id && currency_code === cap.currency,
      );
      const question: SoldQuestion = {
        seller_id: sale.seller_id,
        currency_code: cap.currency,
        since: period.since,
        product_ids,
        except_carts: [...new Set(others.map(({ cart_id }) => cart_id))],
      };
      const onTheirWay = others.filter(({ product_id }) => product_ids?.includes(product_id) ?? true);
      sold.set(
        cap.key,
        (await wanted.soldSoFar(question)) +
          onTheirWay.reduce((sum, { amount }) => sum + amount, 0) +
          (counted.get(scopeOf(cap, sale, category)) ?? 0),
      );
    }
    return sold;
  }
}

interface PeriodCap {
  cap: CompiledCap;
  period: { since: Date; name: string };
}

/** The caps of the licences that a seller holds, each with its present period. */
export function capsOf({ facts }: JudgedSeller, policies: CompiledPolicies, now: Date): PeriodCap[] {
  const policy = inForce(policies, facts.jurisdiction, now);
  if (!policy) return [];
  const held = new Set(facts.licences.map(({ licence_class }) => licence_class));
  return [...held]
    .flatMap((code) => policy.classes.get(code)?.caps ?? [])
    .map((cap) => ({ cap, period: periodAt(cap.period, policy.dayOf(now), policy.policy.time_zone) }));
}

/**
 * Whether she was verified before a licence was asked for and has shown none since. Nobody takes her off sale silently: the
 * office asks her for it.
 */
export function isUnjudged({ covered_categories, has_licence }: JudgedSeller): boolean {
  return covered_categories === null && !has_licence;
}

/** A product that lies in no category is on nobody's licence; but that she may not sell at all is said first. */
function withoutCategory({ facts }: JudgedSeller, policies: CompiledPolicies, now: Date) {
  const rule = inForce(policies, facts.jurisdiction, now)?.rule ?? facts.jurisdiction;
  const code = sells(facts.status) ? "category_missing" : "seller_not_selling";
  return { allowed: false, code, rule, source: "" } as const;
}

function scopeOf(cap: CompiledCap, sale: Sale, [category]: CategoryPath): string {
  const of = { seller: "", category, product: sale.product_id }[cap.scope];
  return `${cap.key} ${sale.seller_id} ${of}`;
}

async function goodsOf(
  cap: CompiledCap,
  sale: Sale,
  [category = ""]: CategoryPath,
  container: MedusaContainer,
): Promise<string[] | null> {
  if (cap.scope === "seller") return null;
  return cap.scope === "product" ? [sale.product_id] : goodsOfCategory(container, sale.seller_id, category);
}

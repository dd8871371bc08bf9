import type { MedusaContainer } from "@medusajs/framework/types";
import type { JudgedOffer, Offer, SaleVerdict } from "../../contract/may-sell";
import type { CompiledPolicies } from "../../domain/compile-policy";
import { maySell } from "../../domain/may-sell";
import { isReviewed } from "../../domain/reviewed-offer";
import { sells } from "../../domain/seller-states";
import { isUnjudged } from "./judge-sales";
import { type JudgedSeller, readSellers } from "./seller-facts";
import { readCategories, readGoods } from "./sold-goods";

interface Surroundings {
  container: MedusaContainer;
  policies: CompiledPolicies;
  now: Date;
}

const NOTHING_SOLD: ReadonlyMap<string, number> = new Map();

/** Judges goods by the category that they will lie in, before anything of them is sold; sellers and categories are read once. */
export async function judgeOffers(
  offers: readonly Offer[],
  { container, policies, now }: Surroundings,
): Promise<JudgedOffer[]> {
  const sellerIds = [...new Set(offers.map(({ seller_id }) => seller_id))];
  const productIds = [...new Set(offers.flatMap(({ product_id }) => product_id ?? []))];
  const [sellers, paths, goods] = await Promise.all([
    readSellers(container, sellerIds),
    readCategories(container),
    productIds.length > 0 ? readGoods(container, productIds) : new Map(),
  ]);
  const pathOf = new Map(paths.map((path) => [path[0], path]));
  return offers.map((offer) => {
    const seller = sellers.get(offer.seller_id);
    const category = pathOf.get(offer.category) ?? [offer.category];
    return {
      ...offer,
      reviewed: seller !== undefined && isReviewed(seller.facts, category, policies, now),
      ...judge(offer, seller, category),
    };
  });

  function judge(offer: Offer, seller: JudgedSeller | undefined, category: readonly string[]): SaleVerdict {
    if (!seller) return { allowed: false, code: "seller_not_selling", rule: "", source: "" };
    if (isUnjudged(seller) && sells(seller.facts.status)) return { allowed: true, warnings: [] };
    const decision = maySell(
      {
        seller: seller.facts,
        product: goods.get(offer.product_id ?? "") ?? null,
        category,
        // Who buys wholesale has shown what kind of buyer he is before he is let into the group.
        channel: { trade: offer.trade, place: "online", buyer_kind: null },
        shipTo: null,
        amount: null,
        soldSoFar: NOTHING_SOLD,
        now,
      },
      policies,
    );
    if (!decision.allowed) return decision;
    return { allowed: true, warnings: [] };
  }
}

import { LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingFormAnswer } from "../../../contract/offering";
import { LISTINGS_REFUSALS } from "../../../contract/refusals";
import { offerCode } from "../../../workflows/check-listings";
import { ENGLISH } from "../../../workflows/english-of-listing";
import { readMarket } from "../../../workflows/offer-ground";
import { languageOf } from "../../language";
import type { SellerRequest } from "../listings/request";

const ALL = { take: 1000, order: { rank: "ASC" } } as const;

/** A seller's member: what she may choose from when she offers something, and why not the rest. */
export async function GET(req: SellerRequest, res: MedusaResponse<ListingFormAnswer>): Promise<void> {
  const { scope, acting_seller } = req;
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const shown = { is_active: true, is_internal: false };
  const of = { entity: "product_category", filters: shown, pagination: ALL } as const;
  const [{ data: categories }, { data: english }, market] = await Promise.all([
    query.graph({ ...of, fields: ["id", "handle", "name"] }),
    query.graph({ ...of, fields: ["id", "name"] }, { locale: ENGLISH }),
    readMarket(scope),
  ]);
  const names = new Map(english.map(({ id, name }) => [id, name]));
  const judged = await scope.resolve<MaySell>(LICENCE_POLICY_MODULE).judgeOffers(scope, {
    offers: categories.map(({ handle }) => ({
      seller_id: acting_seller.seller_id,
      category: handle,
      product_id: null,
      trade: "retail",
    })),
    now: new Date(),
  });
  const language = languageOf(req);
  res.json({
    categories: categories.map(({ id, handle, name }, index) => {
      const verdict = judged[index];
      const code = verdict && !verdict.allowed ? offerCode(verdict.code) : null;
      return {
        handle,
        name,
        name_en: names.get(id) ?? name,
        allowed: code === null,
        code,
        message: code && LISTINGS_REFUSALS[code][language],
        reviewed: verdict?.reviewed ?? false,
      };
    }),
    attribute_sets: market.sets,
    currencies: market.currencies.map((code) => ({ code, decimals: market.decimals[code] ?? 2 })),
  });
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoreListingAnswer } from "../../../../contract/store-listing";
import { attributeWords } from "../../../../domain/attribute-words";
import { unitPrice } from "../../../../domain/unit-price";
import { readMarket, setOf } from "../../../../workflows/offer-ground";
import { refusal } from "../../../../workflows/refusal";
import { listingOnSale } from "../on-sale";

/** Anybody: what a product's page shows beyond Medusa's own product. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreListingAnswer>): Promise<void> {
  const listing = await listingOnSale(req.scope, req.params.handle ?? "");
  if (!listing) throw refusal("listing_not_found");
  const { content, product_id, chain } = listing;
  const { measure, photos, making, variants } = content;
  const { sets } = await readMarket(req.scope);
  res.json({
    listing: {
      product_id,
      measure,
      photos,
      made_to_order: making.made_to_order,
      chain_shown: chain?.shown ?? false,
      attributes: (setOf(sets, content.category)?.attributes ?? []).flatMap((attribute) => {
        const value = attributeWords(attribute, content.attributes[attribute.key]);
        return value ? [{ key: attribute.key, name: attribute.name, value }] : [];
      }),
      variants: variants.map(({ id, net_amount, prices }) => ({
        id,
        net_amount,
        unit_prices:
          measure === "piece"
            ? null
            : Object.fromEntries(
                Object.entries(prices).flatMap(([currency, price]) => {
                  const unit = unitPrice(price, measure, net_amount);
                  return unit === null ? [] : [[currency, unit]];
                }),
              ),
      })),
    },
  });
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SearchFilters } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ProductCard, SearchSort, StoreSearchAnswer } from "../../../contract";
import { normalise } from "../../../domain/normalise";
import type { StoreSearchInput } from "./input";

/** The document's fields that a card shows; the words it is found by stay inside. */
const CARD_FIELDS = [
  "id",
  "handle",
  "title",
  "title_en",
  "thumbnail",
  "price_irr",
  "price_eur_cents",
  "has_price_range",
  "in_stock",
  "seller_handle",
  "seller_name",
  "seller_name_en",
  "county",
  "county_name",
  "county_name_en",
  "craft",
  "categories",
  "created_at",
] satisfies (keyof ProductCard)[];

const ORDER: Record<SearchSort, Record<string, "ASC" | "DESC"> | undefined> = {
  relevance: undefined,
  newest: { created_at: "DESC" },
  price_asc: { price_irr: "ASC" },
  price_desc: { price_irr: "DESC" },
};

/** Open to all: lists and search alike, one query of the index and nothing joined to it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreSearchAnswer>): Promise<void> {
  const input = req.validatedQuery as StoreSearchInput;
  const { limit, offset } = input;
  const q = normalise(input.q ?? "");
  const { hits, metadata } = await req.scope.resolve(Modules.SEARCH).search<ProductCard>({
    entity: "product",
    fields: CARD_FIELDS,
    filters: { ...(q && { q }), ...filtersOf(input) },
    pagination: { skip: offset, take: limit, order: ORDER[input.sort ?? (q ? "relevance" : "newest")] },
    search_options: { match_strategy: "last", count: "exact" },
  });
  res.json({ products: hits.map(({ document }) => document), count: metadata.count ?? 0, offset, limit });
}

function filtersOf({ category, county, craft, seller, handle }: StoreSearchInput): SearchFilters {
  return {
    ...(category && { categories: { $contains: category } }),
    ...(county && { county }),
    ...(craft && { craft }),
    ...(seller && { seller_handle: seller }),
    ...(handle && { handle }),
  };
}

import type { SellerListingAnswer, SellerListingRow } from "@dastranj/listings/contract/offering";

/** The line of the list for a listing that has just been changed. */
export function rowOf(
  { id, product_id, handle, state, content, proposal, updated_at }: SellerListingAnswer["listing"],
  before: SellerListingRow,
): SellerListingRow {
  const prices = content.variants.flatMap(({ prices }) => (prices.irr === undefined ? [] : [prices.irr]));
  const stocks = content.variants.flatMap(({ stock }) => (stock === null ? [] : [stock]));
  return {
    ...before,
    id,
    product_id,
    handle,
    state,
    waiting: proposal !== null,
    price: prices.length > 0 ? Math.min(...prices) : null,
    has_price_range: new Set(prices).size > 1,
    made_to_order: content.making.made_to_order,
    stock: stocks.length > 0 ? stocks.reduce((sum, one) => sum + one, 0) : null,
    variants: content.variants.length,
    updated_at,
  };
}

/** What is wrong with a listing beyond a single field. The words for each stand in the contract. */
export type OfferFlaw =
  | "option_twice"
  | "value_twice"
  | "values_wrong"
  | "combination_twice"
  | "sku_twice"
  | "variant_unknown"
  | "stock_missing"
  | "stock_of_made_to_order"
  | "capacity_missing"
  | "net_amount_missing"
  | "price_missing"
  | "currency_unknown"
  | "tier_not_larger"
  | "tier_not_cheaper"
  | "tier_above_retail"
  | "material_above_price"
  | "attribute_missing"
  | "attribute_unknown"
  | "attribute_wrong";

/** Flaws by the path of the field. */
export type Flaws = Record<string, OfferFlaw>;

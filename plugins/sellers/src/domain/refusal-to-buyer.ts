import type { SaleRefusal } from "./may-sell";

export type RefusalToBuyer =
  | "seller_may_not_sell"
  | "seller_licence_expired"
  | "goods_not_covered"
  | "not_sold_there"
  | "sales_cap_reached";

/** What a buyer is told: enough to mend the basket; which paper it is for stays between the seller and the office. */
const TOLD: Record<SaleRefusal | "category_missing", RefusalToBuyer> = {
  seller_not_selling: "seller_may_not_sell",
  no_policy_in_force: "seller_may_not_sell",
  licence_missing: "seller_may_not_sell",
  licence_class_unknown: "seller_may_not_sell",
  licence_not_yet_valid: "seller_may_not_sell",
  licence_expired: "seller_licence_expired",
  category_missing: "goods_not_covered",
  category_not_allowed: "goods_not_covered",
  category_not_on_licence: "goods_not_covered",
  product_not_on_licence: "goods_not_covered",
  paper_missing: "goods_not_covered",
  paper_expired: "goods_not_covered",
  inspection_missing: "goods_not_covered",
  cold_storage_not_allowed: "goods_not_covered",
  channel_not_allowed: "not_sold_there",
  buyer_not_admitted: "not_sold_there",
  ship_scope_exceeded: "not_sold_there",
  cap_reached: "sales_cap_reached",
};

/** The refusal of a checkout for the reason that a sale was refused. */
export function refusalToBuyer(reason: SaleRefusal | "category_missing"): RefusalToBuyer {
  return TOLD[reason];
}

/** The life of a seller's part of an order, as a table. */

export type SellerOrderStatus = "placed" | "accepted" | "in_production" | "shipped";
export type SellerOrderVerb = "accept" | "prepare" | "ship";

const LEADS_TO: Record<SellerOrderStatus, Partial<Record<SellerOrderVerb, SellerOrderStatus>>> = {
  placed: { accept: "accepted" },
  accepted: { prepare: "in_production", ship: "shipped" },
  in_production: { ship: "shipped" },
  shipped: {},
};

/** Where a verb leads from a state; null when it may not be done there. */
export function leadsTo(status: SellerOrderStatus, verb: SellerOrderVerb): SellerOrderStatus | null {
  return LEADS_TO[status][verb] ?? null;
}

/** What the seller may do next. */
export function verbsFrom(status: SellerOrderStatus): SellerOrderVerb[] {
  return Object.keys(LEADS_TO[status]) as SellerOrderVerb[];
}

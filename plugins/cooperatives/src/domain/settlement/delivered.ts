/** A shipment, as far as it says what was delivered. */
export interface ShipmentDelivered {
  quantity: number;
  claim_quantity: number | null;
  granted_at: Date | null;
}

/**
 * What a buyer got of an order, in the measure's smallest: what left less the claims that were granted, and what was bought outside, which leaves
 * without a lot.
 */
export function deliveredOf(shipments: readonly ShipmentDelivered[], outside: number): number {
  return shipments.reduce(
    (sum, { quantity, claim_quantity, granted_at }) =>
      sum + quantity - (granted_at ? (claim_quantity ?? 0) : 0),
    outside,
  );
}

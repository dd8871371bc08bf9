/** The name of the customer group whose members buy at wholesale prices. */
export const WHOLESALE_GROUP = "wholesale";

/** `GET /store/listings/:handle/wholesale`: the tiers, for a buyer of the group; an empty list for anybody else. */
export interface StoreWholesaleAnswer {
  variants: {
    id: string;
    /** From the smallest quantity up; the first is the minimum order. */
    tiers: { min_quantity: number; prices: Record<string, number> }[];
  }[];
}

import type { Measure } from "./measure";
import type { NamedSeller } from "./membership";
import type { PoolGrade, PoolState } from "./pool";

/** What a member promises a pool. Quantities in the measure's smallest, the price of one unit in whole smallest units of money, days as ISO dates. */
export interface PledgeTerms {
  weekly_quantity: number;
  unit_price: string;
  /** What the material of one unit costs her, where she says so. Nobody else reads it: of an order only what all members say together. */
  raw_material: string | null;
  /** She makes nothing, or at least so much. */
  minimum_batch: number;
  grade: string;
  valid_from: string;
  /** The last day. */
  valid_to: string;
}

/** `over`: its last day has passed. */
export const PLEDGE_STANDINGS = ["standing", "over", "withdrawn"] as const;
export type PledgeStanding = (typeof PLEDGE_STANDINGS)[number];

/** A pool as a member sees it: what she may pledge to, no other's price. */
export interface PledgedPool {
  id: string;
  title: { fa: string; en: string };
  state: PoolState;
  measure: Measure;
  currency_code: string;
  grades: PoolGrade[];
  packaging: { fa: string; en: string };
  cooperative: NamedSeller;
}

export interface SellerPledge extends PledgeTerms {
  id: string;
  standing: PledgeStanding;
  pool: PledgedPool;
}

/** `GET /seller/pledges` */
export interface SellerPledgesAnswer {
  pledges: SellerPledge[];
  count: number;
  offset: number;
  limit: number;
  /** Pools of her cooperatives to which she pledges nothing now. */
  pools: PledgedPool[];
}

/** `POST /seller/pledges`, and what changes one. */
export interface SellerPledgeAnswer {
  pledge: SellerPledge;
}

/** A pledge as the cooperative sees it that it was made to. */
export interface CooperativePledge extends Omit<PledgeTerms, "raw_material"> {
  id: string;
  standing: PledgeStanding;
  producer: NamedSeller;
  /** She is an active member and verified: only then it counts. */
  counts: boolean;
}

/** `GET /seller/cooperative/pools/:id/pledges` */
export interface CooperativePledgesAnswer {
  pledges: CooperativePledge[];
  count: number;
  offset: number;
  limit: number;
}

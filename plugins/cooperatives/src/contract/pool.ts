import type { Measure } from "./measure";
import type { NamedSeller } from "./membership";
import type { PaymentTerms } from "./wholesale-order";

/** A draft is seen by the cooperative and its members, who pledge; an open one by buyers too; a closed one takes nothing new. */
export const POOL_STATES = ["draft", "open", "closed"] as const;
export type PoolState = (typeof POOL_STATES)[number];

export interface PoolGrade {
  code: string;
  fa: string;
  en: string;
  /** What a member earns for it beside her price, in hundredths of a percent: 10,000 is her price. */
  factor_bp: number;
}

/** From so much on, in the measure's smallest, one unit costs so much, in whole smallest units of money. */
export interface PoolTier {
  from: number;
  unit_price: string;
}

/** How goods that are bought directly come to their buyer: she collects them at the hub, or each step that is begun costs so much. */
export type PoolShipping = { way: "hub" } | { way: "sent"; step: number; price: string };

/** On which terms a pool is bought at the price of its tier, without a quote. */
export interface PoolDirect {
  shipping: PoolShipping;
  /** How what the deposit leaves is paid. */
  payment_terms: PaymentTerms;
}

/** A photo of a pool in the widths it was made in, smallest first; its own size is that of the largest. */
export interface PoolPhoto {
  id: string;
  width: number;
  height: number;
  files: { width: number; address: string; type?: string }[];
}

/** What a cooperative offers in bulk. */
export interface PoolSpec {
  title: { fa: string; en: string };
  story: { fa: string; en: string };
  /** Handle. */
  category: string;
  measure: Measure;
  grades: PoolGrade[];
  packaging: { fa: string; en: string };
  /** So much more or less may be delivered, in hundredths of a percent. */
  tolerance_bp: number;
  /** In the measure's smallest, whole units. */
  minimum_order: number;
  deposit_percent: number;
  /** Days the cooperative needs after the members' work: receiving, sorting, packing. */
  lead_days: number;
  /** From the smallest up; the first begins with the minimum order. */
  tiers: PoolTier[];
  /** Null: it is only quoted. */
  direct: PoolDirect | null;
}

/** By when so much can be promised, or how much of it is missing. */
export type Promised = { day: string } | { shortfall: number };

/** How much can be promised by a day. */
export interface ByWhen {
  day: string;
  quantity: number;
}

/** What members promise a pool, together. */
interface Pledged {
  members: number;
  /** Of the pledges that hold today. */
  weekly_quantity: number;
}

/** A pool as its cooperative sees it. */
export interface CooperativePool extends PoolSpec {
  id: string;
  handle: string;
  state: PoolState;
  currency_code: string;
  /** The cooperative's margin, in hundredths of a percent of the goods' price. */
  margin_bp: number;
  /** Medusa's product, once it stands. */
  product_id: string | null;
  /** The cover first. */
  photos: PoolPhoto[];
  pledged: Pledged;
  opened_at: string | null;
  closed_at: string | null;
}

/** `GET /seller/cooperative/pools` */
export interface CooperativePoolsAnswer {
  pools: CooperativePool[];
  count: number;
  offset: number;
  limit: number;
  states: Record<PoolState, number>;
}

/** `GET` and `POST /seller/cooperative/pools/:id`, and what opens or closes it. */
export interface CooperativePoolAnswer {
  pool: CooperativePool;
  /** How much can be promised by when; empty where nobody pledges. */
  by_when: ByWhen[];
}

/** `GET /seller/cooperative/pool-form`: what a pool may be of. */
export interface PoolFormAnswer {
  currency_code: string;
  decimals: number;
  categories: {
    handle: string;
    name: string;
    name_en: string;
    /** The licence lets the cooperative sell it wholesale; else a sentence in the caller's language says why not. */
    allowed: boolean;
    message: string | null;
  }[];
}

/** A pool as buyers see it. */
export interface StorePool extends PoolSpec {
  id: string;
  handle: string;
  currency_code: string;
  cooperative: NamedSeller;
  /** The cover first. */
  photos: PoolPhoto[];
  /** For the minimum order. */
  promised: Promised;
}

/** `GET /store/pools?category=&limit=&offset=` */
export interface StorePoolsAnswer {
  pools: StorePool[];
  count: number;
  offset: number;
  limit: number;
}

/** `GET /store/pools/:handle?quantity=`: `asked` is the promise for that quantity. */
export interface StorePoolAnswer {
  pool: StorePool;
  by_when: ByWhen[];
  asked: (Promised & { quantity: number }) | null;
  /** Members who agreed to be named. */
  members: Pick<NamedSeller, "handle" | "name" | "name_en" | "county">[];
}

import type { AllotmentVerb, OfferState, PlanState, ShareCode } from "./allotment-words";
import type { Measure } from "./measure";
import type { WholesaleOrderState } from "./wholesale-order";

/** Why a share is so large, or nothing: a code, with what is the reader's to know. */
export interface ShareReason {
  code: ShareCode;
  minimum_batch?: number;
  grade?: string;
}

/** A grade of a pool, as it is called. */
export interface GradeName {
  code: string;
  fa: string;
  en: string;
}

/** A member, as her cooperative sees her. */
export interface AllottedMember {
  id: string;
  handle: string;
  name: string;
  name_en: string;
}

/** What of an order is had, asked for, and neither, in the measure's smallest. */
export interface AllotmentGap {
  accepted: number;
  /** Offered, and not answered yet. */
  open: number;
  outside: number;
  /** What nobody has accepted. */
  missing: number;
  /** What nobody has been asked for. */
  gap: number;
}

/** A member's share of a plan, her answer and why it is so large. */
export interface AllottedShare {
  id: string;
  member: AllottedMember;
  version: number;
  quantity: number;
  already: number;
  accepted: number | null;
  state: OfferState;
  unit_price: string;
  /** What she earns by what she accepted, or by all that she was offered while she has not answered. */
  earns: string;
  grade: string;
  reason: ShareReason;
  turn: "had" | "waits" | null;
  answered_at: string | null;
}

/** The order that is brought together. */
export interface AllottedOrder {
  id: string;
  state: WholesaleOrderState;
  title: string;
  title_en: string;
  measure: Measure;
  quantity: number;
  grades: GradeName[];
  currency_code: string;
  /** What the company pays, and at most the members, of one unit. */
  unit_price: string;
  most_unit_price: string;
  deliver_by: string;
  hand_over_by: string;
}

/** Answer of `GET /seller/cooperative/wholesale-orders/:id/allotment`, and of all that changes it. */
export interface AllotmentAnswer {
  order: AllottedOrder;
  gap: AllotmentGap;
  /** What the accepted shares cost. */
  cost: string;
  plan: {
    id: string;
    version: number;
    strategy: "fair" | "cheapest";
    state: PlanState;
    shortfall: number;
    short_of: "capacity" | "money" | "fitting_batches" | null;
    deadline: string;
    sent_at: string;
  } | null;
  shares: AllottedShare[];
  /** How many shares there are in all. */
  count: number;
  outside: { id: string; quantity: number; unit_price: string; words: string; noted_at: string }[];
  events: {
    verb: AllotmentVerb;
    at: string;
    member_id: string | null;
    words: string | null;
    quantity: number | null;
  }[];
  can: { send: boolean; extend: boolean; mend: boolean };
}

/** One way of sharing out, in figures. */
export interface SimulatedPlan {
  /** Names the plan: sent with it, so that what is sent is what was seen. */
  seen: string;
  /** What is shared out, with what was accepted before. */
  quantity: number;
  shortfall: number;
  short_of: "capacity" | "money" | "fitting_batches" | null;
  cost: string;
  served: number;
  smallest: number;
  largest: number;
}

/** What one member would get by one way of sharing. */
export interface SimulatedShare {
  quantity: number;
  cost: string;
  reason: ShareReason;
  turn: "had" | "waits" | null;
}

/** Answer of `GET /seller/cooperative/wholesale-orders/:id/allotment/simulation`. */
export interface AllotmentSimulationAnswer {
  /** Which version of the plan it would be. */
  version: number;
  plans: { fair: SimulatedPlan; cheapest: SimulatedPlan };
  rows: {
    member: AllottedMember;
    grade: string;
    unit_price: string;
    /** What she accepted of this order already. */
    accepted: number;
    fair: SimulatedShare;
    cheapest: SimulatedShare;
  }[];
  count: number;
}

/** An offer as the member sees it: her own share and the total, nothing of the others'. */
export interface MemberOffer {
  id: string;
  cooperative: { handle: string; name: string; name_en: string };
  goods: { title: string; title_en: string; measure: Measure; grade: GradeName };
  /** What the whole order is. */
  total: number;
  /** What she is asked for. */
  quantity: number;
  /** What she makes for this order already. */
  already: number;
  accepted: number | null;
  state: OfferState;
  unit_price: string;
  currency_code: string;
  /** What she earns by all of it, and by what she accepted. */
  earns: string;
  earns_accepted: string | null;
  reason: ShareReason;
  turn: "had" | "waits" | null;
  deadline: string;
  hand_over_by: string;
  /** The least that she can accept, and in which steps. */
  least: number;
  step: number;
  /** Whether she can answer now, or say something else. */
  answerable: boolean;
  answered_at: string | null;
}

/** Answer of `GET /seller/offers`. */
export interface MemberOffersAnswer {
  offers: MemberOffer[];
  count: number;
  limit: number;
  offset: number;
}

/** Answer of `GET /seller/offers/:id`, and of what she says to it. */
export interface MemberOfferAnswer {
  offer: MemberOffer;
}

import type { SettledGoods, SettledParty } from "./settlement";

/** How an advance was given: from the cooperative's available money, or in cash. */
export const ADVANCE_WAYS = ["balance", "hand"] as const;
export type AdvanceWay = (typeof ADVANCE_WAYS)[number];

/**
 * `waiting`: given by hand, its member has not said yet whether she got it. `open`: to be repaid by settlements. `cancelled`: its cooperative took it
 * back. `denied`: its member says that she did not get it.
 */
export const ADVANCE_STATES = ["waiting", "open", "repaid", "cancelled", "denied"] as const;
export type AdvanceState = (typeof ADVANCE_STATES)[number];

interface AdvanceFacts {
  id: string;
  wholesale_order_id: string;
  goods: SettledGoods;
  way: AdvanceWay;
  state: AdvanceState;
  amount: string;
  /** What is still to be repaid. */
  outstanding: string;
  currency_code: string;
  words: string;
  given_at: string;
  /** When the member said that she got it; at once where it came from the balance. */
  confirmed_at: string | null;
  /** When the member said that she did not get it. */
  denied_at: string | null;
  /** What she wrote of that; empty where she wrote nothing. */
  denied_because: string;
}

/** An advance as the cooperative sees it. */
export interface CooperativeAdvance extends AdvanceFacts {
  member: SettledParty;
}

/** `GET /seller/cooperative/advances?order_id=&state=&limit=&offset=`, the latest first. */
export interface AdvancesAnswer {
  advances: CooperativeAdvance[];
  count: number;
  limit: number;
  offset: number;
}

/** Body of `POST /seller/cooperative/advances`. */
export interface GiveAdvanceBody {
  request_key: string;
  wholesale_order_id: string;
  member_id: string;
  amount: string;
  way: AdvanceWay;
  words?: string;
}

/** Answer of `POST /seller/cooperative/advances` and `…/:id/cancel`. */
export interface CooperativeAdvanceAnswer {
  advance: CooperativeAdvance;
}

/** `GET /seller/cooperative/wholesale-orders/:id/advances?limit=&offset=`: whom so much can be advanced, by name. */
export interface AdvanceRoomAnswer {
  currency_code: string;
  /** What the cooperative has available now. */
  available: string;
  /** Whether the order stands so that something can be advanced against it. */
  open: boolean;
  members: {
    member: SettledParty;
    /** What her accepted share comes to at her price. */
    worth: string;
    /** What she got against it already. */
    advanced: string;
    /** So much more at most. */
    most: string;
  }[];
  count: number;
  limit: number;
  offset: number;
}

/** An advance as its member sees it. */
export interface MemberAdvance extends AdvanceFacts {
  cooperative: SettledParty;
}

/** `GET /seller/advances?limit=&offset=`: those that wait for her word first. */
export interface MemberAdvancesAnswer {
  advances: MemberAdvance[];
  count: number;
  limit: number;
  offset: number;
}

/** Body of `POST /seller/advances/:id/deny`. */
export interface DenyAdvanceBody {
  because?: string;
}

/** Answer of `POST /seller/advances/:id/confirm` and `…/deny`. */
export interface MemberAdvanceAnswer {
  advance: MemberAdvance;
}

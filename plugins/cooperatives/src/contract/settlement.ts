import type { ChainLink } from "@dastranj/money";
import type { AdvanceWay } from "./advances";
import type { GradeName } from "./allotment";
import type { Measure } from "./measure";
import type { WholesaleOrderState } from "./wholesale-order";

/** Answers about settlements, advances and surplus. Money is whole smallest units as text, quantities the measure's smallest, moments ISO. */

/** What can stand in the way of a settlement; each is the code by which settling is refused, too. */
export const SETTLEMENT_HINDRANCES = [
  /** The buyer has not accepted every shipment yet. */
  "settlement_not_accepted",
  /** Receipts wait for their member's word, or for the office's. */
  "settlement_receipts_open",
  /** A shipment's claim is not decided. */
  "settlement_claims_open",
  /** What the buyer pays for what was delivered is not written yet. */
  "settlement_not_billed",
  /** The buyer's money is not the cooperative's own yet: not paid, or its part of the order is not completed. */
  "settlement_money_waits",
  /** The cooperative has less available than its members have to get. */
  "settlement_balance_low",
] as const;
export type SettlementHindrance = (typeof SETTLEMENT_HINDRANCES)[number];

/** What stands in the way of sharing a year's surplus; each is a code of refusal, too. */
export const SURPLUS_HINDRANCES = [
  "surplus_year_not_over",
  "surplus_nothing",
  "surplus_balance_low",
] as const;
export type SurplusHindrance = (typeof SURPLUS_HINDRANCES)[number];

/** A seller on the other side. */
export interface SettledParty {
  id: string;
  handle: string;
  name: string;
  name_en: string;
}

export interface SettledGoods {
  title: string;
  title_en: string;
  measure: Measure;
}

/** What of one receipt is paid for: quantity × price × grade = earned. */
export interface SettlementLine {
  receipt_id: string;
  /** Number of the lot. */
  lot: string | null;
  received_at: string;
  grade: GradeName;
  quantity: number;
  /** Hers, of one unit of the measure. */
  unit_price: string;
  /** What the grade is worth beside the first, in hundredths of a percent. */
  factor_bp: number;
  earned: string;
}

/** What of an advance was repaid by a settlement. */
export interface RepaidAdvance {
  advance_id: string;
  way: AdvanceWay;
  given_at: string;
  amount: string;
}

/** A member's part of a settlement; `earned` = Σ lines, `due` = `earned` − Σ repaid. */
export interface SettledMember {
  /** Of her sheet, once it is settled. */
  share_id: string | null;
  member: SettledParty;
  quantity: number;
  lines: SettlementLine[];
  repaid: RepaidAdvance[];
  earned: string;
  due: string;
}

/** `earned + outside + margin + platform + surplus = goods`, `due = earned − repaid`. */
export interface SettlementSums {
  /** What the buyer pays for the goods that were delivered, without tax and transport. */
  goods: string;
  earned: string;
  outside: string;
  margin: string;
  /** The market's commission on the order, with VAT on it. */
  platform: string;
  /** Below zero: the cooperative bears so much. */
  surplus: string;
  repaid: string;
  due: string;
}

/** What the buyer's money for an order is for. The parts sum to `paid`, what he pays for what was delivered: goods, way and tax. */
export interface OrderChain {
  paid: string;
  /** `declared`: members said so of their material. Below zero: a loss that the cooperative bears. */
  parts: { link: ChainLink; amount: string; declared: boolean }[];
}

/** `GET /seller/cooperative/wholesale-orders/:id/settlement?limit=&offset=` before and after it is settled, and answer of `POST` there. */
export interface SettlementAnswer {
  order: {
    id: string;
    state: WholesaleOrderState;
    goods: SettledGoods;
    company: string;
    quantity: number;
    /** What left and was not claimed. */
    delivered: number;
    currency_code: string;
    unit_price: string;
    margin_bp: number;
  };
  /** Null as long as it is only what would be. */
  settled: { id: string; at: string } | null;
  /** Empty where it can be settled now, or is settled. */
  in_the_way: { code: SettlementHindrance; count: number | null; amount: string | null }[];
  sums: SettlementSums;
  /** Null as long as nothing was delivered. */
  chain: OrderChain | null;
  /** What the cooperative has available now. */
  available: string;
  /** A digest of what is shown; settling hands it back. */
  seen: string;
  members: SettledMember[];
  count: number;
  limit: number;
  offset: number;
}

/** Body of `POST /seller/cooperative/wholesale-orders/:id/settlement`. */
export interface SettleBody {
  seen: string;
}

/** `GET /seller/cooperative/settlements?limit=&offset=`, the latest first. */
export interface SettlementsAnswer {
  settlements: {
    id: string;
    wholesale_order_id: string;
    goods: SettledGoods;
    company: string;
    delivered: number;
    members: number;
    currency_code: string;
    sums: SettlementSums;
    settled_at: string;
  }[];
  count: number;
  limit: number;
  offset: number;
}

/** A member's settlement in her list. */
export interface MemberSettlementRow {
  /** Of her sheet. */
  id: string;
  wholesale_order_id: string;
  cooperative: SettledParty;
  goods: SettledGoods;
  quantity: number;
  currency_code: string;
  earned: string;
  repaid: string;
  due: string;
  settled_at: string;
}

/** What a member had of a year's surplus. */
export interface MemberSurplus {
  cooperative: SettledParty;
  year: number;
  calendar: "persian" | "gregory";
  currency_code: string;
  earned: string;
  share: string;
  shared_at: string;
}

/** `GET /seller/settlements?limit=&offset=`, the latest first. */
export interface MemberSettlementsAnswer {
  settlements: MemberSettlementRow[];
  /** The latest twenty. */
  surpluses: MemberSurplus[];
  count: number;
  limit: number;
  offset: number;
}

/** `GET /seller/settlements/:id`: her own sheet, and of the order only how large it was. */
export interface MemberSettlementAnswer {
  settlement: MemberSettlementRow & {
    /** Of the whole order. */
    ordered: number;
    delivered: number;
    lines: SettlementLine[];
    repaid_advances: RepaidAdvance[];
    /** Month of her statement in which it stands: "1405-09". */
    month: string;
  };
}

/** `GET /seller/cooperative/surplus?year=&currency=&limit=&offset=`; without a year, the last that is over. Answer of `POST`, too. */
export interface SurplusAnswer {
  calendar: "persian" | "gregory";
  /** Years in which something was settled, the latest first. */
  years: { year: number; currency_code: string; over: boolean; shared: boolean }[];
  year: number;
  currency_code: string;
  from: string;
  until: string;
  /** What the year's settlements left, losses taken off. */
  surplus: string;
  /** Σ of what members earned in them. */
  earned: string;
  settlements: number;
  available: string;
  in_the_way: { code: SurplusHindrance; amount: string | null }[];
  shared_at: string | null;
  /** A digest of what is shown; sharing hands it back. */
  seen: string;
  members: { member: SettledParty; earned: string; share: string }[];
  count: number;
  limit: number;
  offset: number;
}

/** Body of `POST /seller/cooperative/surplus`. */
export interface ShareSurplusBody {
  year: number;
  currency_code: string;
  seen: string;
}

/*
 * Papers and lists, `?language=fa|en`, once it is settled: of an order `GET /seller/cooperative/wholesale-orders/:id/settlement/sheet.pdf` and `sheet.csv`;
 * of a member `GET /seller/settlements/:id/sheet.pdf` and `sheet.csv`, and for her cooperative `GET /seller/cooperative/settlements/:share_id/sheet.pdf`
 * and `sheet.csv`.
 */

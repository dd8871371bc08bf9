import type { SellerOrderStatus } from "./states";

/** What a seller looks for among her orders: a number, or a piece of a buyer's name. */
export interface DeskSearch {
  number: number | null;
  /** A regular expression that finds the name however it is spelled; null when a number is looked for. */
  name: string | null;
}

/** The tabs of a seller's desk, and which states lie under each; what she is waited for comes first. */
export const DESK_TABS = {
  to_answer: ["placed"],
  to_make: ["accepted", "in_production"],
  ready: ["ready"],
  under_way: ["shipped"],
  done: ["delivered", "completed"],
  called_off: ["declined", "expired", "cancelled"],
} as const satisfies Record<string, readonly SellerOrderStatus[]>;
export type DeskTab = keyof typeof DESK_TABS;

/** Further than this nobody counts: a tab then says "and more". */
export const DESK_COUNTED_TO = 999;

/** A row of `GET /seller/orders`. */
export interface SellerOrderRow {
  id: string;
  display_id: number;
  status: SellerOrderStatus;
  placed_at: string;
  promised_for: string | null;
  /** That day is past and it is not sent yet. */
  late: boolean;
  /** ISO instant until which she answers it; null when she has. */
  answer_by: string | null;
  buyer_name: string;
  item_count: number;
  currency_code: string;
  total: number;
}

/**
 * `GET /seller/orders?tab=&status=&q=&limit=&offset=`. Under a tab what is most urgent comes first: the oldest unanswered, the
 * earliest promised; what is done or called off, and all together, newest first.
 */
export interface SellerOrdersAnswer {
  orders: SellerOrderRow[];
  /** Of what was asked for; no further than `DESK_COUNTED_TO` + 1 under a tab or in a search. */
  count: number;
  /** How many lie under each tab, whatever was asked for; no further than `DESK_COUNTED_TO` + 1. */
  counts: Record<DeskTab | "all", number>;
  offset: number;
  limit: number;
}

/** What a seller wants to see of her orders. */
export interface DeskQuestion {
  seller_id: string;
  tab: DeskTab | null;
  status: SellerOrderStatus | null;
  search: DeskSearch | null;
  limit: number;
  offset: number;
}

export interface DeskRow {
  id: string;
  display_id: number;
  status: SellerOrderStatus;
  placed_at: Date;
  promised_for: string | null;
  buyer_name: string;
  item_count: number;
  currency_code: string;
  total: string;
}

export interface DeskPage {
  rows: DeskRow[];
  count: number;
  counts: Record<DeskTab | "all", number>;
}

/** The service of the module of sellers' parts, as the desk sees it. */
export interface DeskReader {
  readDesk(question: DeskQuestion): Promise<DeskPage>;
  /** How long a seller has to answer an order. */
  readonly answerWithinHours: number;
}

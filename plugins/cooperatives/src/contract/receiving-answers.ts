import type { Measure } from "./measure";
import type { ClaimAnswer, DispatchState, ReceiptState, RejectionReason, ShareTime } from "./receiving";
import type { WholesaleOrderState } from "./wholesale-order";

/** A seller or company, as others may call it. */
export interface Named {
  handle: string;
  name: string;
  name_en: string;
}

/** A grade of a pool by its names. */
interface NamedGrade {
  code: string;
  fa: string;
  en: string;
}

/** What is received: of which goods, in what. */
export interface ReceivedGoods {
  title: string;
  title_en: string;
  measure: Measure;
}

/** A wholesale order at the hub. Quantities in the measure's smallest. */
export interface OrderAtHub {
  id: string;
  state: WholesaleOrderState;
  goods: ReceivedGoods;
  /** That this order takes. */
  grades: NamedGrade[];
  quantity: number;
  accepted: number;
  dispatched: number;
  deliver_by: string;
}

/** What a member agreed to bring, and what of it came. */
export interface ExpectedShare {
  allotment_id: string;
  wholesale_order_id: string;
  member: Named;
  grade: string;
  promised: number;
  accepted: number;
  /** So much more is accepted of her. */
  still_taken: number;
  /** How many receipts stand; who receives says how many she saw. */
  receipts: number;
  hand_over_by: string;
  time: ShareTime;
  /** Until then she may take back her answer, and nothing is received. */
  firm: boolean;
  /** What she last said of her work. */
  progress: { quantity: number; words: string; at: string; photos: string[] } | null;
}

/** `GET /seller/cooperative/receiving?q=&order_id=&time=&limit=&offset=` */
export interface ReceivingAnswer {
  /** The cooperative's today, as an ISO date. */
  today: string;
  orders: OrderAtHub[];
  shares: ExpectedShare[];
  times: Record<ShareTime, number>;
  count: number;
  limit: number;
  offset: number;
}

interface ReceiptFacts {
  id: string;
  wholesale_order_id: string;
  allotment_id: string;
  goods: ReceivedGoods;
  state: ReceiptState;
  weighed: number;
  rejected: number;
  accepted: number;
  reason: RejectionReason | null;
  grade: NamedGrade;
  words: string;
  lot: string | null;
  received_at: string;
  /** Whoever says nothing until then has agreed. */
  agree_by: string;
  objection: string | null;
  decision: string | null;
  photos: { id: string; by: "cooperative" | "member" }[];
}

/** A receipt as the cooperative sees it. */
export interface CooperativeReceipt extends ReceiptFacts {
  member: Named;
  /** Nothing of it has left and nobody answered: it can be taken back. */
  can_cancel: boolean;
}

/** `POST /seller/cooperative/receipts`, and what is done with one. */
export interface CooperativeReceiptAnswer {
  receipt: CooperativeReceipt;
  share: ExpectedShare;
}

/** `GET /seller/cooperative/receipts?order_id=&state=` */
export interface CooperativeReceiptsAnswer {
  receipts: CooperativeReceipt[];
  count: number;
  limit: number;
  offset: number;
}

/** A receipt as its member sees it. */
export interface MemberReceipt extends ReceiptFacts {
  cooperative: Named;
  /** Her price of one unit. */
  unit_price: string;
  currency_code: string;
  /** What was accepted, at her price, before the grade's factor. */
  comes_to: string;
  can_answer: boolean;
}

/** `GET /seller/deliveries`: what she brought; what waits for her word first. */
export interface MemberReceiptsAnswer {
  receipts: MemberReceipt[];
  waiting: number;
  count: number;
  limit: number;
  offset: number;
}

/** `GET /seller/deliveries/:id`, `…/agree`, `…/object` */
export interface MemberReceiptAnswer {
  receipt: MemberReceipt;
}

/** A receipt that its member objects to, as the office sees it. */
export interface DisputedReceipt extends ReceiptFacts {
  cooperative: Named;
  member: Named;
  promised: number;
}

/** `GET /admin/receipts-disputed` */
export interface DisputedReceiptsAnswer {
  receipts: DisputedReceipt[];
  count: number;
  limit: number;
  offset: number;
}

/** `GET /admin/receipts-disputed/:id`, `…/decide` */
export interface DisputedReceiptAnswer {
  receipt: DisputedReceipt;
}

/** What came of one shipment from one lot. Where it was bought outside, `member` names its supplier and has no handle. */
export interface TracedLine {
  lot: string;
  member: Named;
  grade: NamedGrade;
  quantity: number;
  received_at: string;
}

/** `GET /seller/cooperative/lots/:number`: from a lot to everybody it went to. */
export interface LotAnswer {
  lot: {
    number: string;
    wholesale_order_id: string;
    /** Null where it was bought outside. */
    receipt_id: string | null;
    goods: ReceivedGoods;
    grade: NamedGrade;
    member: Named;
    quantity: number;
    remaining: number;
    received_at: string;
    went_to: {
      dispatch_id: string;
      number: number;
      company: string;
      quantity: number;
      state: DispatchState;
      sent_at: string;
    }[];
  };
}

interface DispatchFacts {
  id: string;
  wholesale_order_id: string;
  /** The order's shipments are counted from 1. */
  number: number;
  state: DispatchState;
  goods: ReceivedGoods;
  quantity: number;
  /** Nothing follows it. */
  is_last: boolean;
  words: string;
  carrier: string | null;
  tracking_number: string | null;
  sent_at: string;
  arrived_at: string | null;
  answered_at: string | null;
  claim: ClaimAnswer | null;
  photos: string[];
}

/** A shipment as the cooperative sees it: with the members whose goods are in it. */
export interface CooperativeDispatch extends DispatchFacts {
  company: string;
  lines: TracedLine[];
}

/** `GET` and `POST /seller/cooperative/wholesale-orders/:id/dispatches`: also what can be sent. */
export interface CooperativeDispatchesAnswer {
  order: OrderAtHub;
  /** So much more may leave for this order. */
  still_sent: number;
  lots: {
    id: string;
    number: string;
    member: Named;
    grade: NamedGrade;
    quantity: number;
    remaining: number;
    received_at: string;
  }[];
  /** What was bought of others than members, and what of it came; it is received into lots of its own. */
  outside: { id: string; words: string; quantity: number; received: number }[];
  dispatches: CooperativeDispatch[];
}

/** `GET /seller/cooperative/dispatches/:id`, and what is done with one. */
export interface CooperativeDispatchAnswer {
  dispatch: CooperativeDispatch;
}

/** A shipment as its buyer sees it: lots by number, so that she can name one; no members. */
export interface BuyerDispatch extends DispatchFacts {
  lots: { number: string; grade: NamedGrade; quantity: number }[];
  can_answer: boolean;
}

/** `GET /store/wholesale-orders/:id/dispatches` */
export interface BuyerDispatchesAnswer {
  dispatches: BuyerDispatch[];
}

/** `POST /store/wholesale-orders/:id/dispatches/:dispatch_id/accept`, `…/claim` */
export interface BuyerDispatchAnswer {
  dispatch: BuyerDispatch;
}

/** A shipment that its buyer claims something of, as the office sees it: with the members whose goods are in it. */
export interface ClaimedDispatch extends CooperativeDispatch {
  cooperative: Named;
}

/** `GET /admin/wholesale-claims?decided=&limit=&offset=` */
export interface ClaimsAnswer {
  claims: ClaimedDispatch[];
  count: number;
  limit: number;
  offset: number;
}

/** `GET /admin/wholesale-claims/:id`, `…/decide` */
export interface OneClaimAnswer {
  claim: ClaimedDispatch;
}

/** What a member says of her work so far. */
export interface ProgressReport {
  id: string;
  quantity: number;
  words: string;
  at: string;
  photos: string[];
}

/** `GET` and `POST /seller/offers/:id/progress`: the newest first. */
export interface ProgressAnswer {
  reports: ProgressReport[];
}

/** What answers a photo that was sent. */
export interface ReceivingPhotoAnswer {
  photo: { id: string };
}

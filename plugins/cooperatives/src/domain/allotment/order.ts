/** A member as the sharing-out sees her. Quantities are whole units of the order: kilograms, pieces. */
export interface AllotmentMember {
  id: string;
  /** What she can still make in the window, beside all other pools and open orders; what she accepted of this order is part of it. */
  capacity: number;
  /** In smallest units of money. */
  unit_price: bigint;
  /** She makes nothing, or at least so much; 1 where any quantity is worth her while. */
  minimum_batch: number;
  grade: string;
  /** To the hub; only compared. */
  distance: number;
  /** Units that past orders offered her, taken or not: whoever declines her turn has had it. */
  remembered: number;
  /** Her part beside the others', for instance hands at work; 1 for equals. */
  weight: number;
}

/** A big order that is to be shared out. */
export interface OrderToAllot {
  demand: number;
  /** All grades of its specification. */
  grades: readonly string[];
  /** Those of them that the buyer takes. */
  wanted_grades: readonly string[];
  /** What the members together may cost: so much for each unit that is allotted, and a lump besides. Null: whatever it costs. */
  cost_limit: { per_unit: bigint; lump: bigint } | null;
  strategy: Strategy;
  members: readonly AllotmentMember[];
}

/** `fair` gives everyone as equal a part as can be; `cheapest` takes the wanted grades from whoever asks least. */
export type Strategy = "fair" | "cheapest";

/** What a member said to her offer. Who accepted less, or declined, is asked for no more. */
export type Answer = { member: string; accepted: number; more: boolean };

/** Why a share is what it is: a code with its numbers; the words are the storefront's. */
export type Because =
  /** As much as everybody, by weight. `level`: units for one of weight, to the hundredth below. */
  | { code: "even_share"; level: number; weight: number }
  /** All that she can make. */
  | { code: "full_capacity"; capacity: number }
  /** More than an even share, because she makes no less. */
  | { code: "minimum_batch"; minimum_batch: number }
  /** Less than others: the quoted price does not pay more units that cost above `edge`. */
  | { code: "price_holds_down"; unit_price: bigint; edge: bigint }
  /** More than others: the order is paid only with units that cost no more than `edge`. */
  | { code: "price_lifts"; unit_price: bigint; edge: bigint }
  /** What she accepted; not asked for more. */
  | { code: "accepted" }
  | { code: "declined" }
  | { code: "grade_not_wanted"; grade: string }
  | { code: "no_capacity" }
  | { code: "capacity_below_batch"; capacity: number; minimum_batch: number }
  | { code: "batch_above_demand"; minimum_batch: number; demand: number }
  /** Her batch beside those of the others would be more than is wanted. */
  | { code: "batch_does_not_fit"; minimum_batch: number }
  | { code: "price_above_limit"; unit_price: bigint; edge: bigint }
  /** There is less to share than there are members. */
  | { code: "others_first" };

export interface Share {
  member: string;
  units: number;
  cost: bigint;
  because: Because;
  /** Beside members like her in batch, capacity, weight and price: `had` more this time, or `waits` with less. */
  turn: "had" | "waits" | null;
}

export interface AllotmentPlan {
  strategy: Strategy;
  /** One for each member, also of nothing, in the order in which the members were given. */
  shares: Share[];
  units: number;
  /** demand − units, exactly. */
  shortfall: number;
  /** What stands in the way of the shortfall; null where there is none. */
  short_of: "capacity" | "money" | "fitting_batches" | null;
  cost: bigint;
}

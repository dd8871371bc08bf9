import type { Measure } from "../../contract/measure";
import type { AllotmentMember, Answer, OrderToAllot } from "../allotment/order";
import { remainingUntil, type Taken } from "./remaining";
import { stepOf } from "./step";

/** A confirmed order, as far as sharing it out reads it. Quantities in the measure's smallest. */
export interface SharedOrder {
  measure: Measure;
  /** What is still the cooperative's to bring together: what was bought outside is taken off. */
  demand: number;
  /** All grades of the pool, and those of them that the buyer takes. */
  pool_grades: readonly string[];
  grades: readonly string[];
  /** Of one unit of the measure. */
  unit_price: bigint;
  margin_bp: number;
}

/** What a member pledged to the order's pool: at most one pledge of hers stands. */
export interface Pledged {
  id: string;
  grade: string;
  /** Of one unit of the measure, in whole smallest units of money. */
  unit_price: bigint;
  minimum_batch: number;
  /** What it says that she can make from now on before a day (ISO). */
  capacityUntil: (until: string) => number;
}

/** A member of the cooperative, as far as sharing out reads her. */
export interface SharingMember {
  seller_id: string;
  weight: number;
  /** Whether she lives in the cooperative's county. */
  near: boolean;
  /** Verified, and an active member. */
  in_standing: boolean;
  /** Null when none stands any more. */
  pledge: Pledged | null;
  /** By all other orders of all cooperatives. */
  taken: readonly Taken[];
  /** What past orders offered her, in the measure's smallest. */
  remembered: number;
}

/** What a member said to her offers of this order so far, all together. */
export interface SaidSoFar {
  seller_id: string;
  accepted: number;
  /** Whether she can be asked for more: she took all that she was offered. */
  more: boolean;
  unit_price: bigint;
  grade: string;
  minimum_batch: number;
}

/** What goes into the sharing-out, in steps, and how to come back from them. */
export interface ToShare {
  order: Omit<OrderToAllot, "strategy">;
  answers: Answer[];
  step: number;
}

/** Beyond it a longer memory makes no difference. */
const LONGEST_MEMORY = 100_000_000_000;

/**
 * Puts an order and its members into the steps in which it is shared out. Who is suspended, or no member any more, is asked for nothing;
 * what she had accepted stays hers to finish. What was accepted is bound to its price, whatever her pledge says by now.
 *
 * @param until before which day it must be made
 */
export function toShare(
  order: SharedOrder,
  members: readonly SharingMember[],
  said: readonly SaidSoFar[],
  until: string,
): ToShare {
  const step = stepOf(order.measure, [order.demand, ...said.map(({ accepted }) => accepted)]);
  const saidBy = new Map(said.map((one) => [one.seller_id, one]));
  const known = new Map(members.map((member) => [member.seller_id, member]));
  const gone = said.flatMap(({ seller_id }) => (known.has(seller_id) ? [] : [whoLeft(seller_id)]));
  const seated = [...members, ...gone].flatMap((member) =>
    seatOf(member, saidBy.get(member.seller_id), until, step),
  );
  const answers = seated.flatMap(({ id }) => {
    const answer = saidBy.get(id);
    if (!answer) return [];
    const { accepted, more } = answer;
    const member = known.get(id);
    return [
      { member: id, accepted: accepted / step, more: more && !!member?.in_standing && !!member.pledge },
    ];
  });
  return {
    order: {
      demand: order.demand / step,
      // A pledge of a grade that the pool has no more is not refused, only not wanted.
      grades: [...new Set([...order.pool_grades, ...order.grades, ...seated.map(({ grade }) => grade)])],
      wanted_grades: order.grades,
      cost_limit: {
        per_unit: (order.unit_price * BigInt(10_000 - order.margin_bp)) / 10_000n,
        lump: 0n,
      },
      members: seated,
    },
    answers,
    step,
  };
}

function seatOf(
  member: SharingMember,
  said: SaidSoFar | undefined,
  until: string,
  step: number,
): AllotmentMember[] {
  const { pledge } = member;
  const accepted = said?.accepted ?? 0;
  const askable = member.in_standing && pledge !== null;
  const terms = said && accepted > 0 ? said : pledge;
  if (!terms || !(askable || accepted > 0)) return [];
  const remaining = askable ? remainingUntil(pledge.capacityUntil, member.taken, until) : 0;
  return [
    {
      id: member.seller_id,
      capacity: Math.floor(remaining / step),
      unit_price: terms.unit_price,
      minimum_batch: Math.max(1, Math.ceil(terms.minimum_batch / step)),
      grade: terms.grade,
      distance: member.near ? 0 : 1,
      remembered: Math.min(LONGEST_MEMORY, Math.floor(member.remembered / step)),
      weight: member.weight,
    },
  ];
}

/** Who is no member any more. */
function whoLeft(seller_id: string): SharingMember {
  return { seller_id, weight: 1, near: false, in_standing: false, pledge: null, taken: [], remembered: 0 };
}

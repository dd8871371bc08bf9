import { dayNumber, isoDay } from "@dastranj/sellers/contract/days";
import { type CapacityPledge, capacityIn } from "./capacity";

export interface PromisePledge extends CapacityPledge {
  /** She makes nothing, or at least so much. */
  minimum_batch: number;
  grade: string;
}

/** What was promised already: an open order of the pool. */
export interface Taken {
  quantity: number;
  /** ISO date. */
  deliver_by: string;
}

/** From when on work can go into an order, and how long before delivery it has to be done. */
export interface PromiseTime {
  today: string;
  lead_days: number;
  /** Only these are wanted; without it all. */
  grades?: readonly string[];
}

/**
 * How much can be promised by a day, beside what was promised already. Work goes into the order that is due first, so a new order by that day
 * may take what is left until then, and no more than what every later order leaves over.
 */
export function promisableBy(
  day: string,
  pledges: readonly PromisePledge[],
  taken: readonly Taken[],
  time: PromiseTime,
): number {
  return leftBy(dayNumber(day), reckon(pledges, taken, time));
}

/** The earliest day by which so much can be promised beside what was promised already; or by how much it falls short, whenever it were. */
export function promiseOf(
  pledges: readonly PromisePledge[],
  taken: readonly Taken[],
  { quantity, ...time }: PromiseTime & { quantity: number },
): { day: string } | { shortfall: number } {
  const reckoned = reckon(pledges, taken, time);
  let early = reckoned.today + time.lead_days;
  let late = reckoned.last;
  const most = leftBy(late, reckoned);
  if (most < quantity) return { shortfall: quantity - most };
  // What is left grows with the day: more is made until then, and fewer orders are due after it.
  while (early < late) {
    const middle = Math.floor((early + late) / 2);
    if (leftBy(middle, reckoned) >= quantity) late = middle;
    else early = middle + 1;
  }
  return { day: isoDay(early) };
}

interface Reckoned {
  today: number;
  lead_days: number;
  /** After this day nothing is made any more. */
  last: number;
  pledges: readonly PromisePledge[];
  /** By the day on which they are due. */
  due: { day: number; quantity: number }[];
}

function reckon(pledges: readonly PromisePledge[], taken: readonly Taken[], time: PromiseTime): Reckoned {
  const { today, lead_days, grades } = time;
  const wanted = grades ? pledges.filter(({ grade }) => grades.includes(grade)) : pledges;
  const now = dayNumber(today);
  const due = taken
    .map(({ quantity, deliver_by }) => ({ quantity, day: Math.max(dayNumber(deliver_by), now) }))
    .sort((a, b) => a.day - b.day);
  const ends = wanted.map(({ valid_to }) => dayNumber(valid_to) + 1 + lead_days);
  const last = Math.max(now + lead_days, ...ends, ...due.map(({ day }) => day));
  return { today: now, lead_days, last, pledges: wanted, due };
}

function leftBy(day: number, { today, lead_days, pledges, due }: Reckoned): number {
  const made = (by: number) =>
    pledges.reduce((sum, pledge) => {
      const capacity = capacityIn(pledge, today, by - lead_days);
      return capacity >= pledge.minimum_batch ? sum + capacity : sum;
    }, 0);
  let owed = 0;
  let left = Number.POSITIVE_INFINITY;
  for (const [at, order] of due.entries()) {
    owed += order.quantity;
    // What is due on one day is owed together.
    if (order.day > day && due[at + 1]?.day !== order.day) left = Math.min(left, made(order.day) - owed);
  }
  const before = due.reduce((sum, order) => (order.day <= day ? sum + order.quantity : sum), 0);
  return Math.max(0, Math.min(left, made(day) - before));
}

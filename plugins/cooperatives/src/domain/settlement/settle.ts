import { MEASURES, type Measure } from "../../contract/measure";
import { hundredthsOfPercent, roundHalfUp } from "./part-of";

/** Goods of one member and one grade that the buyer accepted. Quantities in the measure's smallest, money in whole smallest units. */
export interface AcceptedGoods {
  member_id: string;
  grade: string;
  quantity: number;
  /** Hers as she pledged it, for one unit of the measure. */
  unit_price: bigint;
  /** What this grade is worth beside the first, in hundredths of a percent: 10,000 is all of it. */
  factor_bp: number;
}

/** What a member was lent against this order and still owes. */
export interface OpenAdvance {
  id: string;
  member_id: string;
  outstanding: bigint;
}

export interface OrderToSettle<Goods extends AcceptedGoods = AcceptedGoods> {
  measure: Measure;
  /** What the buyer pays for the goods that were accepted. */
  goods_total: bigint;
  /** The cooperative's margin as it stood when the order was agreed, of the goods' price. */
  margin_bp: number;
  /** The market's commission on the order, with VAT on it. */
  platform: bigint;
  goods: readonly Goods[];
  /** What the cooperative bought outside to fill the gap. */
  bought_outside: bigint;
  /** Oldest first. */
  advances: readonly OpenAdvance[];
}

/** One line of a member's sheet. */
export type EarnedLine<Goods extends AcceptedGoods = AcceptedGoods> = Goods & { earned: bigint };

export interface MemberSettlement<Goods extends AcceptedGoods = AcceptedGoods> {
  member_id: string;
  lines: EarnedLine<Goods>[];
  earned: bigint;
  repaid: { advance_id: string; amount: bigint }[];
  /** What is hers now: earned less repaid. */
  due: bigint;
}

export interface Settlement<Goods extends AcceptedGoods = AcceptedGoods> {
  members: MemberSettlement<Goods>[];
  /** Σ earned over all members. */
  earned: bigint;
  bought_outside: bigint;
  margin: bigint;
  platform: bigint;
  /** Left after members, goods from outside, the market's part and the margin; below zero: the cooperative bears so much. */
  surplus: bigint;
}

/**
 * What everybody has of a wholesale order: each member her price for what was accepted of her goods, by its grade, less what she was lent
 * against it; the cooperative its margin; what is left is the members' surplus of the year. Nothing is lost:
 * `earned + bought_outside + margin + platform + surplus = goods_total`, and for each member `due + Σ repaid = earned`.
 *
 * @throws RangeError when a quantity, price or part of a hundred is none
 */
export function settle<Goods extends AcceptedGoods>(order: OrderToSettle<Goods>): Settlement<Goods> {
  const margin = hundredthsOfPercent(order.goods_total, order.margin_bp);
  const ids = [...new Set(order.goods.map(({ member_id }) => member_id))].sort();
  const members = settleMembers(ids, order);
  const earned = members.reduce((sum, member) => sum + member.earned, 0n);
  return {
    members,
    earned,
    bought_outside: order.bought_outside,
    margin,
    platform: order.platform,
    surplus: order.goods_total - earned - order.bought_outside - margin - order.platform,
  };
}

/** One pass over all goods and advances: an order may have ten thousand members. */
function settleMembers<Goods extends AcceptedGoods>(
  ids: readonly string[],
  { measure, goods, advances }: OrderToSettle<Goods>,
): MemberSettlement<Goods>[] {
  const [goodsOf, advancesOf] = [byMember(goods), byMember(advances)];
  return ids.map((id) => settleMember(id, measure, goodsOf.get(id) ?? [], advancesOf.get(id) ?? []));
}

function byMember<Row extends { member_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const hers = found.get(row.member_id);
    if (hers) hers.push(row);
    else found.set(row.member_id, [row]);
  }
  return found;
}

function settleMember<Goods extends AcceptedGoods>(
  member_id: string,
  measure: Measure,
  goods: readonly Goods[],
  advances: readonly OpenAdvance[],
): MemberSettlement<Goods> {
  const lines = goods.map((line) => ({ ...line, earned: earnedFor(measure, line) }));
  const earned = lines.reduce((sum, line) => sum + line.earned, 0n);
  let left = earned;
  const repaid = advances
    .map(({ id, outstanding }) => {
      const amount = outstanding < left ? outstanding : left;
      left -= amount;
      return { advance_id: id, amount };
    })
    .filter(({ amount }) => amount > 0n);
  return { member_id, lines, earned, repaid, due: left };
}

/**
 * What goods come to at their member's price and by their grade, rounded once.
 *
 * @throws RangeError when a quantity, price or factor is none
 */
export function earnedFor(
  measure: Measure,
  { quantity, unit_price, factor_bp }: Omit<AcceptedGoods, "member_id" | "grade">,
): bigint {
  if (!Number.isSafeInteger(quantity) || quantity < 0)
    throw new RangeError("a quantity is whole and not below zero");
  if (unit_price < 0n) throw new RangeError("a price is not below zero");
  if (!Number.isSafeInteger(factor_bp) || factor_bp < 0)
    throw new RangeError("a grade's factor is whole and not below zero");
  // Rounded once, at the end: price, weight and grade together.
  return roundHalfUp(
    BigInt(quantity) * unit_price * BigInt(factor_bp),
    BigInt(MEASURES[measure].per) * 10_000n,
  );
}

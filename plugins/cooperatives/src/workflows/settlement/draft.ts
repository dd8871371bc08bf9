import { createHash } from "node:crypto";
import type { Database } from "@dastranj/database";
import { priceOf } from "../../domain/measure";
import { type InTheWay, inTheWay } from "../../domain/settlement/in-the-way";
import { settle } from "../../domain/settlement/settle";
import { advancesToRepay, goodsOf } from "../../modules/settlement/read-order";
import type { AdvanceRow, GoodsRow, OrderRow, ShareLine, ShareRepaid } from "../../modules/settlement/rows";
import { billedOfOrder } from "./billed-order";
import type { OrderInBooks } from "./money-room";

export interface DraftSums {
  goods: bigint;
  earned: bigint;
  outside: bigint;
  margin: bigint;
  platform: bigint;
  surplus: bigint;
  repaid: bigint;
  due: bigint;
}

/** A member's part as it would be kept. */
export interface DraftShare {
  seller_id: string;
  quantity: number;
  lines: ShareLine[];
  repayments: ShareRepaid[];
  earned: bigint;
  repaid: bigint;
  due: bigint;
}

/** What would become of an order's money if it were settled now. */
export interface Draft {
  delivered: number;
  sums: DraftSums;
  /** By the member's id. */
  shares: DraftShare[];
  in_the_way: InTheWay[];
  /** A digest of it. */
  seen: string;
}

/** Reckons a settlement from what stands; with `lock` the advances it repays are taken until the transaction ends. */
export async function draftSettlement(
  sql: Database,
  order: OrderRow,
  { platform, completed, available }: OrderInBooks & { available: bigint },
  lock = false,
): Promise<Draft> {
  const goods = await goodsOf(sql, order.id);
  const { id: order_id, cooperative_id } = order;
  const members = [...new Set(goods.map(({ seller_id }) => seller_id))];
  const advances = await advancesToRepay(sql, { order_id, cooperative_id, members }, lock);
  const billed = billedOfOrder(order);
  const settled = settle({
    measure: order.measure,
    goods_total: billed.goods,
    margin_bp: order.margin_bp,
    platform,
    bought_outside: order.purchases.reduce(
      (sum, { quantity, unit_price }) => sum + priceOf(order.measure, quantity, BigInt(unit_price)),
      0n,
    ),
    goods: goods.map((row) => ({
      ...row,
      member_id: row.seller_id,
      unit_price: BigInt(row.unit_price),
      factor_bp: factorOf(order, row),
    })),
    advances: advances.map(({ id, seller_id, outstanding }) => ({
      id,
      member_id: seller_id,
      outstanding: BigInt(outstanding),
    })),
  });
  const given = new Map(advances.map((advance) => [advance.id, advance]));
  const shares = settled.members.map(({ member_id, lines, earned, repaid, due }): DraftShare => {
    const repayments = repaid.map(({ advance_id, amount }) => repaidOf(given, advance_id, amount));
    return {
      seller_id: member_id,
      quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
      lines: lines.map(lineOf),
      repayments,
      ...{ earned, repaid: earned - due, due },
    };
  });
  const due = shares.reduce((sum, share) => sum + share.due, 0n);
  const sums = {
    goods: billed.goods,
    earned: settled.earned,
    outside: settled.bought_outside,
    margin: settled.margin,
    platform,
    surplus: settled.surplus,
    repaid: settled.earned - due,
    due,
  };
  const { state, receipts_open, claims_open } = order;
  return {
    delivered: billed.quantity,
    sums,
    shares,
    in_the_way: inTheWay({
      state,
      receipts_open,
      claims_open,
      billed: order.billed !== null,
      completed,
      available,
      due,
    }),
    seen: digestOf(billed.quantity, sums, shares),
  };
}

/** What a grade was worth when the order was agreed. */
function factorOf({ id, grade_factors }: OrderRow, { grade }: GoodsRow): number {
  const factor = grade_factors[grade];
  if (factor === undefined) throw new Error(`The order ${id} does not say what the grade ${grade} is worth.`);
  return factor;
}

type PaidGoods = Omit<GoodsRow, "unit_price"> & { unit_price: bigint; factor_bp: number; earned: bigint };

const lineOf = (line: PaidGoods): ShareLine => ({
  receipt_id: line.receipt_id,
  lot: line.lot,
  received_at: new Date(line.received_at).toISOString(),
  grade: line.grade,
  quantity: line.quantity,
  unit_price: String(line.unit_price),
  factor_bp: line.factor_bp,
  earned: String(line.earned),
});

function repaidOf(given: ReadonlyMap<string, AdvanceRow>, advance_id: string, amount: bigint): ShareRepaid {
  const advance = given.get(advance_id) as AdvanceRow;
  return {
    advance_id,
    way: advance.way,
    given_at: new Date(advance.given_at).toISOString(),
    amount: String(amount),
  };
}

function digestOf(delivered: number, sums: DraftSums, shares: readonly DraftShare[]): string {
  const said = [
    delivered,
    ...Object.values(sums).map(String),
    ...shares.map(({ seller_id, earned, due }) => `${seller_id} ${earned} ${due}`),
  ];
  return createHash("sha256").update(said.join("\n")).digest("base64url").slice(0, 24);
}

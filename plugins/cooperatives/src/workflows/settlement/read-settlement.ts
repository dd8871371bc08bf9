import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  SettledMember,
  SettledParty,
  SettlementAnswer,
  SettlementLine,
  SettlementsAnswer,
} from "../../contract/settlement";
import { readOrder } from "../../modules/settlement/read-order";
import {
  partiesOf,
  settlementOfOrder,
  settlementsOf,
  sharesOf,
} from "../../modules/settlement/read-settlements";
import type { GradeRow, OrderRow, SettlementRow, ShareLine } from "../../modules/settlement/rows";
import { gradeOf } from "../receiving/show-receipt";
import { refusal } from "../refusal";
import { chainOfOrder } from "./chain-of-order";
import { type Draft, type DraftShare, draftSettlement } from "./draft";
import { availableOf, readBooks, settlementsRoom } from "./money-room";

interface Asked {
  order_id: string;
  cooperative_id: string;
  limit: number;
  offset: number;
}

/** What becomes of an order's money: as it was settled, or as it would be now and what stands in the way. */
export async function readSettlement(container: MedusaContainer, asked: Asked): Promise<SettlementAnswer> {
  const { order_id, cooperative_id } = asked;
  const { database } = settlementsRoom(container);
  const order = await readOrder(database, order_id, cooperative_id);
  if (!order) throw refusal("wholesale_order_not_found");
  const [available, settled] = await Promise.all([
    availableOf(container, order),
    settlementOfOrder(database, order_id),
  ]);
  if (settled) return answerSettled(container, order, { settled, available }, asked);
  const books = await readBooks(container, order);
  const draft = await draftSettlement(database, order, { ...books, available });
  return answerDraft(container, order, { draft, available }, asked);
}

async function answerSettled(
  container: MedusaContainer,
  order: OrderRow,
  { settled, available }: { settled: SettlementRow; available: bigint },
  { limit, offset }: Asked,
): Promise<SettlementAnswer> {
  const { database } = settlementsRoom(container);
  const [shares, chain] = await Promise.all([
    sharesOf(database, settled.id, { limit, offset }),
    chainOfOrder(database, order, settled),
  ]);
  return {
    order: showOrder(order, settled.delivered),
    settled: { id: settled.id, at: new Date(settled.settled_at).toISOString() },
    in_the_way: [],
    sums: sumsOf(settled),
    chain,
    available: String(available),
    seen: settled.id,
    members: shares.map((share) => ({
      share_id: share.id,
      member: share.member,
      quantity: share.quantity,
      lines: showLines(share.lines, order.pool_grades),
      repaid: share.repayments,
      earned: share.earned,
      due: share.due,
    })),
    ...{ count: settled.members, limit, offset },
  };
}

async function answerDraft(
  container: MedusaContainer,
  order: OrderRow,
  { draft, available }: { draft: Draft; available: bigint },
  { limit, offset }: Asked,
): Promise<SettlementAnswer> {
  const { database } = settlementsRoom(container);
  const ids = draft.shares.map(({ seller_id }) => seller_id);
  const parties = await partiesOf(database, ids);
  const named = draft.shares
    .map((share) => ({ share, member: parties.get(share.seller_id) ?? stranger(share.seller_id) }))
    .sort((one, other) => compare(one.member, other.member));
  const show = ({ share, member }: { share: DraftShare; member: SettledParty }): SettledMember => ({
    share_id: null,
    member,
    quantity: share.quantity,
    lines: showLines(share.lines, order.pool_grades),
    repaid: share.repayments,
    earned: String(share.earned),
    due: String(share.due),
  });
  const { goods, earned, outside, margin, platform, surplus, repaid, due } = draft.sums;
  const sums = {
    ...{ goods: String(goods), earned: String(earned), outside: String(outside), margin: String(margin) },
    ...{ platform: String(platform), surplus: String(surplus) },
    ...{ repaid: String(repaid), due: String(due) },
  };
  return {
    order: showOrder(order, draft.delivered),
    settled: null,
    in_the_way: draft.in_the_way.map(({ code, count, amount }) => ({
      ...{ code, count },
      amount: amount === null ? null : String(amount),
    })),
    sums,
    chain: await chainOfOrder(database, order, sums),
    available: String(available),
    seen: draft.seen,
    members: named.slice(offset, offset + limit).map(show),
    ...{ count: named.length, limit, offset },
  };
}

const compare = (one: SettledParty, other: SettledParty): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : one.id < other.id ? -1 : 1;

/** A seller whose row is gone. */
const stranger = (id: string): SettledParty => ({ id, handle: "", name: "", name_en: "" });

export const sumsOf = ({
  goods,
  earned,
  outside,
  margin,
  platform,
  surplus,
  repaid,
  due,
}: SettlementRow): SettlementAnswer["sums"] => ({
  ...{ goods, earned, outside, margin, platform, surplus, repaid, due },
});

export const showLines = (lines: readonly ShareLine[], grades: readonly GradeRow[]): SettlementLine[] =>
  lines.map(({ grade, ...line }) => ({ ...line, grade: gradeOf(grade, grades) }));

function showOrder(order: OrderRow, delivered: number): SettlementAnswer["order"] {
  const { id, state, title, title_en, measure, company, quantity, currency_code, unit_price, margin_bp } =
    order;
  return {
    ...{ id, state, goods: { title, title_en, measure }, company, quantity, delivered },
    ...{ currency_code, unit_price, margin_bp },
  };
}

/** A cooperative's settlements, the latest first. */
export async function readSettlements(
  container: MedusaContainer,
  { cooperative_id, limit, offset }: { cooperative_id: string; limit: number; offset: number },
): Promise<SettlementsAnswer> {
  const { settlements, count } = await settlementsOf(settlementsRoom(container).database, cooperative_id, {
    limit,
    offset,
  });
  return {
    settlements: settlements.map((row) => ({
      id: row.id,
      wholesale_order_id: row.wholesale_order_id,
      goods: { title: row.title, title_en: row.title_en, measure: row.measure },
      ...{ company: row.company, delivered: row.delivered, members: row.members },
      currency_code: row.currency_code,
      sums: sumsOf(row),
      settled_at: new Date(row.settled_at).toISOString(),
    })),
    ...{ count, limit, offset },
  };
}

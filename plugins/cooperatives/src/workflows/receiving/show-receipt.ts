import type {
  CooperativeReceipt,
  DisputedReceipt,
  ExpectedShare,
  MemberReceipt,
  OrderAtHub,
} from "../../contract/receiving-answers";
import { priceOf } from "../../domain/measure";
import { stillTaken } from "../../domain/receiving/reading";
import type { TimedShareRow } from "../../modules/receiving/read-rows";
import type { FullReceiptRow, GradeRow, OrderRow } from "../../modules/receiving/rows";

const iso = (at: Date | string): string => new Date(at).toISOString();

/** A grade by its code, with its names. */
export function gradeOf(code: string, grades: readonly GradeRow[]): GradeRow {
  const { fa = code, en = code } = grades.find((grade) => grade.code === code) ?? {};
  return { code, fa, en };
}

export function showOrder(order: OrderRow): OrderAtHub {
  const { id, state, title, title_en, measure, quantity, accepted, dispatched, deliver_by } = order;
  return {
    ...{ id, state, goods: { title, title_en, measure } },
    grades: order.grades.map((code) => gradeOf(code, order.pool_grades)),
    ...{ quantity, accepted, dispatched, deliver_by },
  };
}

export function showShare(share: TimedShareRow, progress: ExpectedShare["progress"]): ExpectedShare {
  const { handle, name, name_en, promised, accepted, tolerance_bp } = share;
  return {
    allotment_id: share.allotment_id,
    wholesale_order_id: share.wholesale_order_id,
    member: { handle, name, name_en },
    ...{ grade: share.grade, promised, accepted },
    still_taken: stillTaken({ promised, accepted_before: accepted, tolerance_bp }),
    receipts: share.receipts,
    hand_over_by: share.hand_over_by,
    ...{ time: share.time, firm: share.firm, progress },
  };
}

function factsOf(row: FullReceiptRow) {
  const { title, title_en, measure } = row;
  return {
    id: row.id,
    wholesale_order_id: row.wholesale_order_id,
    allotment_id: row.allotment_id,
    goods: { title, title_en, measure },
    state: row.state,
    weighed: row.weighed,
    rejected: row.rejected,
    accepted: row.accepted,
    reason: row.reason,
    grade: gradeOf(row.grade, row.pool_grades),
    words: row.words,
    lot: row.lot,
    received_at: iso(row.received_at),
    agree_by: iso(row.agree_by),
    objection: row.objection,
    decision: row.decision,
    photos: row.photos,
  };
}

export const showToCooperative = (row: FullReceiptRow): CooperativeReceipt => ({
  ...factsOf(row),
  member: row.member,
  can_cancel: row.state === "weighed" && row.lot_quantity === row.lot_remaining,
});

export const showToMember = (row: FullReceiptRow): MemberReceipt => ({
  ...factsOf(row),
  cooperative: row.cooperative,
  unit_price: row.unit_price,
  currency_code: row.currency_code,
  comes_to: String(priceOf(row.measure, row.accepted, BigInt(row.unit_price))),
  can_answer: row.state === "weighed",
});

export const showToOffice = (row: FullReceiptRow): DisputedReceipt => ({
  ...factsOf(row),
  cooperative: row.cooperative,
  member: row.member,
  promised: row.promised,
});

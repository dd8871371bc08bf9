import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  BuyerDispatch,
  BuyerDispatchesAnswer,
  ClaimedDispatch,
  ClaimsAnswer,
  CooperativeDispatch,
  CooperativeDispatchesAnswer,
  LotAnswer,
} from "../../contract/receiving-answers";
import { isLotNumber } from "../../domain/receiving/lots";
import { isSentFor, stillSent } from "../../domain/receiving/order-at-hub";
import { dispatchesOf, lotsOf, outsideOf, readOrders } from "../../modules/receiving/read-rows";
import { type TracedDispatch, traceClaims, traceDispatches, traceLot } from "../../modules/receiving/trace";
import { refusal } from "../refusal";
import { hubOf } from "./hub";
import { gradeOf, showOrder } from "./show-receipt";

const iso = (at: Date | string): string => new Date(at).toISOString();

/** An order's shipments, and what of its lots can still be sent. */
export async function readDispatches(
  container: MedusaContainer,
  { order_id, cooperative_id }: { order_id: string; cooperative_id: string },
): Promise<CooperativeDispatchesAnswer> {
  const { database } = hubOf(container);
  const [order] = await readOrders(database, [order_id], cooperative_id);
  if (!order) throw refusal("wholesale_order_not_found");
  const [lots, outside, dispatches, traced] = await Promise.all([
    lotsOf(database, order_id),
    outsideOf(database, { order_id }),
    dispatchesOf(database, order_id),
    traceDispatches(database, { order_id, cooperative_id }),
  ]);
  return {
    order: showOrder(order),
    still_sent: isSentFor(order.state) ? stillSent({ ...order, dispatches }) : 0,
    lots: lots
      .filter(({ remaining }) => remaining > 0)
      .map(({ id, number, member, grade, quantity, remaining, received_at }) => ({
        ...{ id, number, member, grade: gradeOf(grade, order.pool_grades), quantity, remaining },
        received_at: iso(received_at),
      })),
    outside: outside.map(({ id, words, quantity, received }) => ({ id, words, quantity, received })),
    dispatches: traced.map(showToCooperative),
  };
}

/** One shipment with the members whose goods are in it: where a complaint leads. */
export async function readDispatch(
  container: MedusaContainer,
  of: { id: string; cooperative_id: string },
): Promise<CooperativeDispatch> {
  const [dispatch] = await traceDispatches(hubOf(container).database, of);
  if (!dispatch) throw refusal("dispatch_not_found");
  return showToCooperative(dispatch);
}

/** A lot by the number on its sack, with the buyers it went to. */
export async function readLot(
  container: MedusaContainer,
  of: { number: string; cooperative_id: string },
): Promise<LotAnswer> {
  if (!isLotNumber(of.number)) throw refusal("lot_number_wrong");
  const lot = await traceLot(hubOf(container).database, of);
  if (!lot) throw refusal("lot_not_found");
  const { number, wholesale_order_id, receipt_id, title, title_en, measure, member, quantity, remaining } =
    lot;
  return {
    lot: {
      ...{ number, wholesale_order_id, receipt_id, goods: { title, title_en, measure } },
      grade: gradeOf(lot.grade, lot.pool_grades),
      ...{ member, quantity, remaining, received_at: iso(lot.received_at) },
      went_to: lot.went_to.map((one) => ({ ...one, sent_at: iso(one.sent_at) })),
    },
  };
}

/** An order's shipments as its buyer sees them. */
export async function readBuyersDispatches(
  container: MedusaContainer,
  order_id: string,
): Promise<BuyerDispatchesAnswer> {
  const traced = await traceDispatches(hubOf(container).database, { order_id });
  return { dispatches: traced.map(showToBuyer) };
}

/** One of them. */
export async function readBuyersDispatch(
  container: MedusaContainer,
  of: { id: string; order_id: string },
): Promise<BuyerDispatch> {
  const [dispatch] = await traceDispatches(hubOf(container).database, of);
  if (!dispatch) throw refusal("dispatch_not_found");
  return showToBuyer(dispatch);
}

/** Claims that the office decides, or that it decided. */
export async function readClaims(
  container: MedusaContainer,
  asked: { decided: boolean; limit: number; offset: number },
): Promise<ClaimsAnswer> {
  const { dispatches, count } = await traceClaims(hubOf(container).database, asked);
  return { claims: dispatches.map(showToOffice), count, limit: asked.limit, offset: asked.offset };
}

/** A claim of any state, by its shipment. */
export async function readClaim(container: MedusaContainer, id: string): Promise<ClaimedDispatch> {
  const [dispatch] = await traceDispatches(hubOf(container).database, { id });
  if (!dispatch || dispatch.claim_state === null) throw refusal("claim_not_found");
  return showToOffice(dispatch);
}

function factsOf(row: TracedDispatch) {
  const { title, title_en, measure } = row;
  return {
    id: row.id,
    wholesale_order_id: row.wholesale_order_id,
    number: row.number,
    state: row.state,
    goods: { title, title_en, measure },
    quantity: row.quantity,
    is_last: row.is_last,
    words: row.words,
    carrier: row.carrier,
    tracking_number: row.tracking_number,
    sent_at: iso(row.sent_at),
    arrived_at: row.arrived_at && iso(row.arrived_at),
    answered_at: row.answered_at && iso(row.answered_at),
    claim:
      row.claim_quantity === null
        ? null
        : {
            quantity: row.claim_quantity,
            words: row.claim_words ?? "",
            state: row.claim_state ?? "open",
            until: row.claim_until && iso(row.claim_until),
            offered: row.claim_offered,
            answer: row.claim_answer,
            granted: row.claim_granted,
            decision: row.claim_decision,
          },
    photos: row.photos,
  };
}

const showToCooperative = (row: TracedDispatch): CooperativeDispatch => ({
  ...factsOf(row),
  company: row.company ?? "",
  lines: row.lines.map(({ lot, member, grade, quantity, received_at }) => ({
    ...{ lot, member, grade: gradeOf(grade, row.pool_grades), quantity },
    received_at: iso(received_at),
  })),
});

const showToOffice = (row: TracedDispatch): ClaimedDispatch => ({
  ...showToCooperative(row),
  cooperative: row.cooperative,
});

const showToBuyer = (row: TracedDispatch): BuyerDispatch => ({
  ...factsOf(row),
  lots: row.lines.map(({ lot, grade, quantity }) => ({
    number: lot,
    grade: gradeOf(grade, row.pool_grades),
    quantity,
  })),
  can_answer: row.state === "sent" || row.state === "arrived",
});

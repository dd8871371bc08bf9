import { insert, update } from "@dastranj/database";
import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { type Drawn, drawChosen, drawFrom } from "../../domain/receiving/lots";
import { isSentFor, stillSent } from "../../domain/receiving/order-at-hub";
import { dispatchesOf, dispatchOfKey, lotsOf } from "../../modules/receiving/read-rows";
import type { DispatchRow, LotRow } from "../../modules/receiving/rows";
import { refusal } from "../refusal";
import { hubOf } from "./hub";
import { TELL_OF_DISPATCH } from "./job-names";

/** What is put on the way to a buyer: so much, the oldest first, or of lots that somebody chose. */
export interface ToDispatch {
  order_id: string;
  cooperative_id: string;
  member_id: string;
  request_key: string;
  quantity: number | null;
  lots: Drawn[] | null;
  is_last: boolean;
  words: string;
  carrier: string | null;
  tracking_number: string | null;
  now: Date;
}

/** Sends a consolidated shipment of an order: its lines, what is left of the lots and where the order stands are written in one transaction. */
export async function sendDispatch(
  container: MedusaContainer,
  wanted: ToDispatch,
): Promise<{ id: string; fresh: boolean }> {
  const { order_id, cooperative_id, member_id, request_key, now } = wanted;
  const sent = await hubOf(container).step({ order_id, cooperative_id }, async (order, sql, context) => {
    const standing = await dispatchOfKey(sql, cooperative_id, request_key);
    if (standing) return { answer: { id: standing.id, fresh: false }, deed: null };
    if (!isSentFor(order.state)) throw refusal("dispatch_order_closed");
    const lots = await lotsOf(sql, order_id);
    const dispatches = await dispatchesOf(sql, order_id);
    const drawn = draw(lots, order.grades, wanted);
    const quantity = drawn.reduce((sum, line) => sum + line.quantity, 0);
    if (quantity > stillSent({ ...order, dispatches })) throw refusal("dispatch_more_than_ordered");
    const { is_last, words, carrier, tracking_number } = wanted;
    const dispatch: DispatchRow = {
      id: generateEntityId(undefined, "dsp"),
      wholesale_order_id: order_id,
      ...{ cooperative_id, company_id: order.company_id, request_key },
      number: dispatches.length + 1,
      state: "sent",
      ...{ quantity, is_last, words, carrier, tracking_number, sent_by: member_id, sent_at: now },
      ...{ arrived_at: null, answered_by: null, answered_at: null },
      ...{
        claim_quantity: null,
        claim_words: null,
        claim_state: null,
        claim_until: null,
        claim_offered: null,
      },
      ...{ claim_answer: null, claim_decision: null, claim_granted: null, granted_at: null },
    };
    await insert(sql, "dispatch", dispatch);
    const leftIn = new Map(lots.map(({ id, remaining }) => [id, remaining]));
    for (const { lot_id, quantity: taken } of drawn) {
      await insert(sql, "dispatch_line", {
        id: generateEntityId(undefined, "dspl"),
        dispatch_id: dispatch.id,
        ...{ lot_id, quantity: taken },
      });
      await update(sql, "lot", lot_id, { remaining: (leftIn.get(lot_id) ?? 0) - taken });
    }
    const { id } = dispatch;
    await container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueue(TELL_OF_DISPATCH, { dispatch_id: id, what: "sent" }, { key: `${id}:sent` }, context);
    const details = { quantity, is_last, lots: drawn.length };
    return {
      answer: { id, fresh: true },
      deed: { of_id: id, verb: "sent", actor_id: member_id, at: now, details },
    };
  });
  if (!sent) throw refusal("wholesale_order_not_found");
  return sent;
}

function draw(
  rows: readonly LotRow[],
  grades: readonly string[],
  { lots: chosen, quantity }: ToDispatch,
): Drawn[] {
  const lots = rows.map(({ id, received_at, grade, remaining: left }) => ({
    ...{ id, grade, left },
    at: new Date(received_at).getTime(),
  }));
  const drawn = chosen ? drawChosen(lots, chosen, grades) : drawFrom(lots, quantity ?? 0, grades);
  if (drawn === "unknown") throw refusal("dispatch_lot_unknown");
  if ("missing" in drawn) throw refusal("dispatch_not_enough");
  if (drawn.length === 0) throw refusal("dispatch_nothing_to_send");
  return drawn;
}

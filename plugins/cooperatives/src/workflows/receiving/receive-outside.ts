import type { MedusaContainer } from "@medusajs/framework/types";
import { isReceivedFor } from "../../domain/receiving/order-at-hub";
import { refuseOutside } from "../../domain/receiving/reading";
import { lotOfKey, outsideOf } from "../../modules/receiving/read-rows";
import { refusal } from "../refusal";
import { hubOf, todayOf } from "./hub";
import { makeLotOfOutside } from "./make-lot";

/** What came of something that a cooperative bought from others than its members. */
export interface OutsideDelivery {
  order_id: string;
  cooperative_id: string;
  member_id: string;
  outside_purchase_id: string;
  /** What was taken of it. */
  quantity: number;
  grade: string;
  /** The number of the paper that came with it. */
  paper: string | null;
  request_key: string;
  now: Date;
}

/**
 * Writes down what came of a purchase outside, and makes a lot of it that is sent and traced as every other, by its supplier's name. There is no member to
 * agree: what it cost is the cooperative's. Sent twice under one key, it is received once; no more is received than was bought.
 *
 * @returns the lot's number
 */
export async function receiveOutside(
  container: MedusaContainer,
  delivery: OutsideDelivery,
): Promise<{ lot: string; fresh: boolean }> {
  const { order_id, cooperative_id, member_id, outside_purchase_id, quantity, grade, now } = delivery;
  const today = await todayOf(container, cooperative_id, now);
  const received = await hubOf(container).step({ order_id, cooperative_id }, async (order, sql) => {
    const standing = await lotOfKey(sql, cooperative_id, delivery.request_key);
    if (standing) return { answer: { lot: standing.number, fresh: false }, deed: null };
    if (!isReceivedFor(order.state)) throw refusal("receiving_order_closed");
    const [purchase] = await outsideOf(sql, { order_id, id: outside_purchase_id });
    if (!purchase) throw refusal("outside_purchase_unknown");
    const flaw = refuseOutside(delivery, { ...purchase, grades: order.grades });
    if (flaw) throw refusal(flaw);
    const { paper, request_key } = delivery;
    const lot = await makeLotOfOutside(
      sql,
      {
        ...{ wholesale_order_id: order_id, cooperative_id, grade, quantity },
        ...{ outside_purchase_id, supplier: purchase.words, paper, request_key },
      },
      { day: today.lots, now },
    );
    const details = { quantity, grade, lot, paper };
    return {
      answer: { lot, fresh: true },
      deed: { of_id: outside_purchase_id, verb: "received_outside", actor_id: member_id, at: now, details },
    };
  });
  if (!received) throw refusal("wholesale_order_not_found");
  return received;
}

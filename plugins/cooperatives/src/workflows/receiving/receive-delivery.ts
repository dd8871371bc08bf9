import { insert } from "@dastranj/database";
import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { isReceivedFor } from "../../domain/receiving/order-at-hub";
import { type Reading, refuseReading } from "../../domain/receiving/reading";
import { readShare, receiptOfKey } from "../../modules/receiving/read-rows";
import type { ReceiptRow } from "../../modules/receiving/rows";
import { refusal } from "../refusal";
import { hubOf, todayOf } from "./hub";
import { AGREE_SILENTLY, TELL_OF_RECEIPT } from "./job-names";
import { makeLot } from "./make-lot";

/** So long a member may object. */
const DAYS_TO_OBJECT = 3;
/** What is taken back at once is not told. */
const TOLD_AFTER_MS = 90_000;

/** What somebody at the scales writes down. */
export interface Delivery extends Reading {
  cooperative_id: string;
  member_id: string;
  allotment_id: string;
  request_key: string;
  words: string;
  /** How many receipts of this share stood before her eyes; where others stand by now, she looks again. */
  seen: number | null;
  now: Date;
}

/**
 * Writes down what a member brought, and makes a lot of what was accepted: all in one transaction, under the lock of its order. Sent twice under one key, it
 * is received once; two receivers at once never accept more than is still taken of her.
 */
export async function receiveDelivery(
  container: MedusaContainer,
  delivery: Delivery,
): Promise<{ id: string; fresh: boolean }> {
  const { cooperative_id, allotment_id, request_key, now } = delivery;
  const hub = hubOf(container);
  const today = await todayOf(container, cooperative_id, now);
  const asked = { cooperative_id, now, today: today.iso };
  const known = await readShare(hub.database, allotment_id, asked);
  if (!known) throw refusal("share_not_found");
  const { wholesale_order_id, seller_id } = known;
  const received = await hub.step(
    { order_id: wholesale_order_id, cooperative_id },
    async (order, sql, context) => {
      const standing = await receiptOfKey(sql, cooperative_id, request_key);
      if (standing) return { answer: { id: standing.id, fresh: false }, deed: null };
      if (!isReceivedFor(order.state)) throw refusal("receiving_order_closed");
      const share = await readShare(sql, allotment_id, asked);
      if (!share) throw refusal("share_not_found");
      if (!share.firm) throw refusal("receiving_not_firm");
      if (delivery.seen !== null && delivery.seen !== share.receipts) throw refusal("receiving_seen_before");
      const { promised, accepted: accepted_before, tolerance_bp } = share;
      const flaw = refuseReading(delivery, {
        ...{ promised, accepted_before, tolerance_bp },
        grades: order.grades,
      });
      if (flaw) throw refusal(flaw);
      const receipt: ReceiptRow = {
        id: generateEntityId(undefined, "rcpt"),
        ...{ wholesale_order_id, allotment_id, cooperative_id, seller_id, request_key },
        state: "weighed",
        weighed: delivery.weighed,
        rejected: delivery.rejected,
        accepted: delivery.weighed - delivery.rejected,
        reason: delivery.rejected > 0 ? delivery.reason : null,
        grade: delivery.grade,
        words: delivery.words,
        received_by: delivery.member_id,
        received_at: now,
        agree_by: new Date(now.getTime() + DAYS_TO_OBJECT * 86_400_000),
        ...{ objection: null, decision: null, final_at: null },
      };
      await insert(sql, "receipt", receipt);
      const lot = receipt.accepted > 0 ? await makeLot(sql, receipt, { day: today.lots, now }) : null;
      const { id, accepted, rejected, grade } = receipt;
      await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(
        [
          { name: AGREE_SILENTLY, data: { receipt_id: id }, key: id, runAt: receipt.agree_by },
          {
            name: TELL_OF_RECEIPT,
            data: { receipt_id: id, what: "weighed" },
            key: `${id}:weighed`,
            runAt: new Date(now.getTime() + TOLD_AFTER_MS),
          },
        ],
        context,
      );
      const details = { accepted, rejected, grade, lot };
      return {
        answer: { id, fresh: true },
        deed: { of_id: id, verb: "received", actor_id: delivery.member_id, at: now, details },
      };
    },
  );
  if (!received) throw refusal("share_not_found");
  return received;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReceiptState, ShareTime } from "../../contract/receiving";
import type {
  CooperativeReceiptAnswer,
  CooperativeReceiptsAnswer,
  DisputedReceiptAnswer,
  DisputedReceiptsAnswer,
  MemberReceiptAnswer,
  MemberReceiptsAnswer,
  ReceivingAnswer,
} from "../../contract/receiving-answers";
import { expectedShares, readOrders, readReceipts, readShare } from "../../modules/receiving/read-rows";
import type { FullReceiptRow } from "../../modules/receiving/rows";
import { refusal } from "../refusal";
import { hubOf, todayOf } from "./hub";
import { newestReports } from "./report-progress";
import { showOrder, showShare, showToCooperative, showToMember, showToOffice } from "./show-receipt";

interface Page {
  limit: number;
  offset: number;
}

/** What members are to bring, to be found by name, those whose day it is first. */
export async function readReceiving(
  container: MedusaContainer,
  asked: Page & { cooperative_id: string; order_id?: string; time?: ShareTime; q?: string; now: Date },
): Promise<ReceivingAnswer> {
  const { database } = hubOf(container);
  const { cooperative_id, order_id, time, limit, offset, now } = asked;
  const { iso: today } = await todayOf(container, cooperative_id, now);
  const { shares, times } = await expectedShares(database, { ...asked, today });
  const [orders, reports] = await Promise.all([
    readOrders(
      database,
      order_id ? [order_id] : [...new Set(shares.map((share) => share.wholesale_order_id))],
      cooperative_id,
    ),
    newestReports(
      container,
      shares.map(({ allotment_id }) => allotment_id),
    ),
  ]);
  if (order_id && orders.length === 0) throw refusal("wholesale_order_not_found");
  return {
    today,
    orders: orders.map(showOrder),
    shares: shares.map((share) => showShare(share, reports.get(share.allotment_id) ?? null)),
    times,
    count: time ? times[time] : Object.values(times).reduce((sum, many) => sum + many, 0),
    ...{ limit, offset },
  };
}

/** A cooperative's receipts, the newest first. */
export async function readCooperativeReceipts(
  container: MedusaContainer,
  asked: Page & { cooperative_id: string; order_id?: string; state?: ReceiptState },
): Promise<CooperativeReceiptsAnswer> {
  const { receipts, count } = await readReceipts(hubOf(container).database, asked);
  return { receipts: receipts.map(showToCooperative), count, limit: asked.limit, offset: asked.offset };
}

/** One receipt of a cooperative, with what of its share is still to come. */
export async function readCooperativeReceipt(
  container: MedusaContainer,
  { id, cooperative_id, now }: { id: string; cooperative_id: string; now: Date },
): Promise<CooperativeReceiptAnswer> {
  const receipt = await oneReceipt(container, { id, cooperative_id });
  const { allotment_id } = receipt;
  const { iso: today } = await todayOf(container, cooperative_id, now);
  const [share, reports] = await Promise.all([
    readShare(hubOf(container).database, allotment_id, { cooperative_id, now, today }),
    newestReports(container, [allotment_id]),
  ]);
  if (!share) throw refusal("share_not_found");
  return {
    receipt: showToCooperative(receipt),
    share: showShare(share, reports.get(allotment_id) ?? null),
  };
}

/** What a member brought, what waits for her word first. */
export async function readDeliveries(
  container: MedusaContainer,
  asked: Page & { seller_id: string },
): Promise<MemberReceiptsAnswer> {
  const { database } = hubOf(container);
  const { seller_id, limit, offset } = asked;
  const [{ receipts, count }, waiting] = await Promise.all([
    readReceipts(database, { ...asked, standing: true, waitingFirst: true }),
    readReceipts(database, { seller_id, state: "weighed", limit: 1, offset: 0 }),
  ]);
  return { receipts: receipts.map(showToMember), waiting: waiting.count, count, limit, offset };
}

/** One of them. */
export async function readDelivery(
  container: MedusaContainer,
  of: { id: string; seller_id: string },
): Promise<MemberReceiptAnswer> {
  return { receipt: showToMember(await oneReceipt(container, of)) };
}

/** Receipts that the office decides, the oldest first; or those that it decided. */
export async function readDisputed(
  container: MedusaContainer,
  { decided, ...page }: Page & { decided: boolean },
): Promise<DisputedReceiptsAnswer> {
  const state = decided ? "decided" : "disputed";
  const { receipts, count } = await readReceipts(hubOf(container).database, { ...page, state });
  return { receipts: receipts.map(showToOffice), count, ...page };
}

/** One that was ever objected to. */
export async function readDisputedReceipt(
  container: MedusaContainer,
  id: string,
): Promise<DisputedReceiptAnswer> {
  const receipt = await oneReceipt(container, { id });
  if (receipt.objection === null) throw refusal("hub_receipt_not_found");
  return { receipt: showToOffice(receipt) };
}

async function oneReceipt(
  container: MedusaContainer,
  of: { id: string; cooperative_id?: string; seller_id?: string },
): Promise<FullReceiptRow> {
  const { receipts } = await readReceipts(hubOf(container).database, { ...of, limit: 1, offset: 0 });
  if (!receipts[0]) throw refusal("hub_receipt_not_found");
  return receipts[0];
}

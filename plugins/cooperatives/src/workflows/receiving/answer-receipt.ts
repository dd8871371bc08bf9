import { type Database, update } from "@dastranj/database";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import type { ReceiptState } from "../../contract/receiving";
import { stillTaken } from "../../domain/receiving/reading";
import { moveReceipt, type ReceiptActor, type ReceiptVerb } from "../../domain/receiving/receipt-states";
import { lotOfReceipt, readShare } from "../../modules/receiving/read-rows";
import type { OrderRow, ReceiptRow } from "../../modules/receiving/rows";
import { refusal } from "../refusal";
import { hubOf, todayOf } from "./hub";
import { AGREE_SILENTLY, TELL_OF_RECEIPT } from "./job-names";
import { makeLot } from "./make-lot";

/** Who does something to a receipt, and whose it must be to be found. */
interface ReceiptDeed {
  id: string;
  of: { cooperative_id?: string; seller_id?: string };
  actor_id: string | null;
  now: Date;
}

defineJob({
  name: AGREE_SILENTLY,
  data: z.strictObject({ receipt_id: z.string().max(100) }),
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 10 * 60_000 },
  handle: ({ receipt_id }, { container }) => agreeSilently(container, receipt_id, new Date()),
});

/** The member agrees with what was written down; said twice, it is said once. */
export function agree(container: MedusaContainer, deed: ReceiptDeed): Promise<void> {
  return change(container, deed, "agree", "member", () => ({ final_at: deed.now }));
}

/** She objects: the operator decides. */
export function object(
  container: MedusaContainer,
  { words, ...deed }: ReceiptDeed & { words: string },
): Promise<void> {
  return change(container, deed, "object", "member", () => ({ objection: words }), {
    words,
    tell: "disputed",
  });
}

/** Somebody at the hub takes back what was written down by mistake: not once anybody answered or anything of it left. */
export function cancelReceipt(container: MedusaContainer, deed: ReceiptDeed): Promise<void> {
  return change(container, deed, "cancel", "cooperative", async (_receipt, sql) => {
    await changeLot(sql, deed.id, 0);
    return {};
  });
}

/** The operator says how much was accepted: of what came, and no more than is still taken of the member. */
export async function decideReceipt(
  container: MedusaContainer,
  { accepted, words, ...deed }: Omit<ReceiptDeed, "of"> & { accepted: number; words: string },
): Promise<void> {
  const hub = hubOf(container);
  const [known] = await hub.listReceipts({ id: deed.id }, { select: ["id", "cooperative_id"], take: 1 });
  if (!known) throw refusal("hub_receipt_not_found");
  const today = await todayOf(container, known.cooperative_id, deed.now);
  await change(
    container,
    { ...deed, of: {} },
    "decide",
    "operator",
    async (receipt, sql) => {
      if (accepted > receipt.weighed) throw refusal("reading_implausible");
      const share = await readShare(sql, receipt.allotment_id, { now: deed.now, today: today.iso });
      if (!share) throw refusal("share_not_found");
      const accepted_before = share.accepted - receipt.accepted;
      if (accepted > stillTaken({ ...share, accepted_before })) throw refusal("reading_more_than_promised");
      const isThere = await changeLot(sql, receipt.id, accepted);
      if (!isThere && accepted > 0)
        await makeLot(sql, { ...receipt, accepted }, { day: today.lots, now: deed.now });
      return { accepted, decision: words, final_at: deed.now };
    },
    { words, details: { accepted }, tell: "decided" },
  );
}

/** Whoever says nothing until the day has agreed; before it, and a second time, nothing happens. */
export async function agreeSilently(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const deed = { id, of: {}, actor_id: null, now };
  const isOver = ({ state, agree_by }: ReceiptRow) => state === "weighed" && agree_by <= now;
  await change(container, deed, "agree", "clock", (receipt) => (isOver(receipt) ? { final_at: now } : null));
}

type Changes = Partial<Pick<ReceiptRow, "accepted" | "objection" | "decision" | "final_at">>;

/** Does a verb of the table to a receipt, under the lock of its order. */
async function change(
  container: MedusaContainer,
  { id, of, actor_id, now }: ReceiptDeed,
  verb: ReceiptVerb,
  by: ReceiptActor,
  prepare: (receipt: ReceiptRow, sql: Database, order: OrderRow) => Promise<Changes | null> | Changes | null,
  said: { words?: string; details?: object; tell?: "disputed" | "decided" } = {},
): Promise<void> {
  const hub = hubOf(container);
  const [known] = await hub.listReceipts({ id, ...of }, { select: ["id", "wholesale_order_id"], take: 1 });
  if (!known) throw refusal("hub_receipt_not_found");
  await hub.step({ order_id: known.wholesale_order_id }, async (order, sql, context) => {
    const { rows } = await sql.raw("select * from receipt where id = ?", [id]);
    const receipt = rows[0] as ReceiptRow;
    const state = moveReceipt(receipt.state, verb, by);
    const isSaid = by !== "clock" && RESULTS[verb] === receipt.state;
    if (state === null && (isSaid || by === "clock")) return { answer: true, deed: null };
    if (state === null) throw refusal("receipt_wrong_state");
    const changes = await prepare(receipt, sql, order);
    if (!changes) return { answer: true, deed: null };
    await update(sql, "receipt", id, { state, ...changes });
    const { tell, ...told } = said;
    if (tell)
      await container
        .resolve<Jobs>(JOBS_MODULE)
        .enqueue(TELL_OF_RECEIPT, { receipt_id: id, what: tell }, { key: `${id}:${tell}` }, context);
    return { answer: true, deed: { of_id: id, verb: DEEDS[verb], actor_id, at: now, ...told } };
  });
}

/** Where a verb leads: what is done twice leads there once. A decision is not repeated but for another. */
const RESULTS: Partial<Record<ReceiptVerb, ReceiptState>> = {
  agree: "agreed",
  object: "disputed",
  cancel: "cancelled",
};
const DEEDS: Record<ReceiptVerb, string> = {
  agree: "agreed",
  object: "disputed",
  decide: "decided",
  cancel: "cancelled",
};

/** Writes how much is in a receipt's lot; false where it has none. */
async function changeLot(sql: Database, receipt_id: string, quantity: number): Promise<boolean> {
  const lot = await lotOfReceipt(sql, receipt_id);
  if (!lot) return false;
  const remaining = lot.remaining + quantity - lot.quantity;
  if (remaining < 0) throw refusal("receipt_already_sent");
  await update(sql, "lot", lot.id, { quantity, remaining });
  return true;
}

import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { PAYOUT_ACCOUNT_MODULE } from "../../contract/names";
import type { PayoutAccountModuleService } from "../../modules/payout-account/service";
import { refusal } from "../refusal";
import { followTransfer } from "./follow-transfer";
import { lookAtAccount } from "./look-at-account";

/** What of Stripe's events is of use here; the others are answered and forgotten. */
const WANTED: ReadonlySet<string> = new Set([
  "account.updated",
  "account.application.deauthorized",
  "account.external_account.created",
  "account.external_account.updated",
  "account.external_account.deleted",
  "capability.updated",
  "transfer.created",
  "transfer.updated",
  "transfer.reversed",
]);
const HOUR_MS = 3_600_000;
const HANDLE_EVENT = "payouts.handle_event";

defineJob({
  name: HANDLE_EVENT,
  data: z.strictObject({ id: z.string().max(100) }),
  attempts: 20,
  backoff: { firstMs: 2000, mostMs: HOUR_MS },
  handle: ({ id }, { container }) => handleEvent(container, id),
});

/**
 * Hears what Stripe tells of accounts and transfers: what it did not sign is refused, what it signed is kept before it is answered,
 * and handled afterwards.
 *
 * @param raw the body as it came, since that is what is signed
 */
export async function hearStripe(
  container: MedusaContainer,
  raw: Buffer | string,
  signature: string,
  now: Date,
): Promise<void> {
  const service = container.resolve<PayoutAccountModuleService>(PAYOUT_ACCOUNT_MODULE);
  if (!service.stripe) throw refusal("payout_webhook_not_set_up");
  const event = service.stripe.read(raw, signature);
  if (!event) throw refusal("payout_webhook_forged");
  if (!WANTED.has(event.type)) return;
  const jobs = container.resolve<Jobs>(JOBS_MODULE);
  const { id: event_id, type, about } = event;
  await service.keepEvent({ event_id, type, about, told_at: now }, (id, context) =>
    jobs.enqueue(HANDLE_EVENT, { id }, { key: id }, context),
  );
}

/** Does what an event asks for. What it is about is read as it stands now, so events may come twice, late, and in any order. */
async function handleEvent(container: MedusaContainer, id: string): Promise<void> {
  const service = container.resolve<PayoutAccountModuleService>(PAYOUT_ACCOUNT_MODULE);
  const { type, about, state } = await service.retrieveProviderEvent(id);
  if (state !== "waiting") return;
  const became = type.startsWith("transfer.")
    ? await transferTold(container, about)
    : await accountTold(container, about);
  await service.updateProviderEvents({ id, ...became, handled_at: new Date() });
}

interface Became {
  state: "done" | "ignored" | "differs";
  note: string | null;
}

async function transferTold(container: MedusaContainer, transfer_id: string): Promise<Became> {
  const followed = await followTransfer(container, transfer_id);
  if (!followed.ours) return { state: "ignored", note: "no payout of ours" };
  return { state: followed.flaw ? "differs" : "done", note: followed.flaw };
}

async function accountTold(container: MedusaContainer, account_id: string): Promise<Became> {
  const ours = await lookAtAccount(container, account_id);
  return ours ? { state: "done", note: null } : { state: "ignored", note: "no seller of ours" };
}

import type { ActingSeller } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_MODULE } from "../../contract/names";
import type { Schedule, Weekday } from "../../domain/payouts/schedule";
import type { PayoutModuleService } from "../../modules/payout/service";
import { refusal } from "../refusal";

type Acting = Pick<ActingSeller, "seller_id" | "member_id" | "role"> & { now: Date };

/** An owner says when she is paid and from which amount on. */
export async function changeTerms(
  container: MedusaContainer,
  {
    seller_id,
    member_id,
    role,
    schedule,
    weekday,
    minimum,
    now,
  }: Acting & {
    schedule: Schedule;
    weekday: Weekday;
    minimum: string;
  },
): Promise<void> {
  if (role !== "owner") throw refusal("payout_owners_only");
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  if (BigInt(minimum) < BigInt(service.settings.minimum)) throw refusal("payout_minimum_wrong");
  const terms = { schedule, weekday, minimum };
  const event = { verb: "terms_changed", actor_id: member_id, at: now, details: terms };
  await service.changeTerms(seller_id, () => terms, event);
}

/** An owner asks to be paid with the next run; said again it changes nothing. */
export async function askForPayout(
  container: MedusaContainer,
  { seller_id, member_id, role, now }: Acting,
): Promise<void> {
  if (role !== "owner") throw refusal("payout_owners_only");
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [payee] = await service.payees([seller_id], service.settings.currency);
  if (!payee || payee.available <= 0n) throw refusal("payout_nothing_to_ask");
  const event = { verb: "asked_for", actor_id: member_id, at: now };
  await service.changeTerms(seller_id, () => ({ requested_at: now }), event);
}

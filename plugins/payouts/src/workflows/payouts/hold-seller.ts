import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_MODULE } from "../../contract/names";
import type { AdminPayoutHoldAnswer } from "../../contract/payouts";
import { isHeld } from "../../domain/payouts/judge";
import type { PayoutModuleService } from "../../modules/payout/service";
import { refusal } from "../refusal";
import { sellersOf } from "./payees";

/** An operator holds a seller's money for some days, or until it is lifted; what is on its way goes on. */
export async function holdSeller(
  container: MedusaContainer,
  {
    seller_id,
    reason,
    days,
    by,
    now,
  }: { seller_id: string; reason: string; days?: number; by: string; now: Date },
): Promise<AdminPayoutHoldAnswer["hold"]> {
  if (!(await sellersOf(container, [seller_id])).has(seller_id)) throw refusal("payout_seller_not_found");
  const until = days ? new Date(now.getTime() + days * 86_400_000) : null;
  await container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .changeTerms(seller_id, () => ({ held_at: now, held_until: until, held_by: by, held_reason: reason }), {
      verb: "held",
      actor_id: by,
      at: now,
      words: reason,
      details: { days: days ?? null },
    });
  return { seller_id, since: now.toISOString(), until: until?.toISOString() ?? null, reason };
}

/** Lifts a hold that an operator has laid. */
export async function liftHold(
  container: MedusaContainer,
  { seller_id, by, now }: { seller_id: string; by: string; now: Date },
): Promise<void> {
  await container.resolve<PayoutModuleService>(PAYOUT_MODULE).changeTerms(
    seller_id,
    (terms) => {
      if (!terms || !isHeld(terms, now)) throw refusal("payout_not_held");
      return { held_at: null, held_until: null, held_by: null, held_reason: null };
    },
    { verb: "hold_lifted", actor_id: by, at: now },
  );
}

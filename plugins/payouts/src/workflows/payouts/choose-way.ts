import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { ActingSeller } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_ACCOUNT_MODULE, PAYOUT_MODULE } from "../../contract/names";
import { heldForNewWay, type PayoutWay } from "../../domain/payouts/ways";
import type { PayoutModuleService } from "../../modules/payout/service";
import type { PayoutAccountModuleService } from "../../modules/payout-account/service";
import { refusal } from "../refusal";
import { TELL_WAY } from "./tell-way";

/**
 * An owner says by which way she is paid. Her money then waits for a while and every owner is told, as when she changes her account:
 * whoever chose it may not have been the owner.
 */
export async function chooseWay(
  container: MedusaContainer,
  {
    seller_id,
    member_id,
    role,
    way,
    now,
  }: Pick<ActingSeller, "seller_id" | "member_id" | "role"> & { way: PayoutWay; now: Date },
): Promise<void> {
  if (role !== "owner") throw refusal("payout_owners_only");
  const accounts = container.resolve<PayoutAccountModuleService>(PAYOUT_ACCOUNT_MODULE);
  if (way === "stripe_connect") {
    if (!accounts.stripe) throw refusal("payout_way_not_offered");
    const [account] = await accounts.listPayoutAccounts({ seller_id }, { take: 1 });
    if (account?.state !== "ready") throw refusal("payout_way_not_ready");
  }
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [standing] = await service.listPayoutTerms({ seller_id }, { take: 1 });
  if ((standing?.way ?? "bank_file") === way) return;
  const jobs = container.resolve<Jobs>(JOBS_MODULE);
  await service.changeTerms(
    seller_id,
    (terms) => ({ way, way_held_until: heldForNewWay(now, terms?.way_held_until ?? null) }),
    { verb: "way_changed", actor_id: member_id, at: now, details: { way } },
    (context) => jobs.enqueue(TELL_WAY, { seller_id, way, at: now.toISOString() }, {}, context),
  );
}

import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../contract/names";
import type { Decided, SellerModuleService } from "../modules/seller/service";

/** Has the jobs that the composition root names follow a verification: only if it is written too. */
export async function tellVerified(
  container: MedusaContainer,
  { id: seller_id, event_id, event }: Decided,
  context: Context,
): Promise<void> {
  if (event.verb !== "verify") return;
  const { tellVerified } = container.resolve<SellerModuleService>(SELLER_MODULE);
  await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(
    tellVerified.map((name) => ({ name, data: { seller_id }, key: event_id })),
    context,
  );
}

import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { LICENCE_POLICY_MODULE } from "../contract/may-sell";
import type { LicencePolicyModuleService } from "../modules/licence-policy";
import { refreshStandingWorkflow } from "./refresh-standing";

const JUDGE_ALL_SELLERS = "sellers.judge-all";
const BATCH = 500;
/** What happens within so much time is one reason. */
const TOGETHER_MS = 1000;

/**
 * Finds out anew what every seller may offer: after midnight, when licences and papers have run out and versions of policies
 * have come into force, and whenever a policy or a category changed.
 */
defineJob({
  name: JUDGE_ALL_SELLERS,
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 10 * 60_000,
  schedule: { cron: "1 0 * * *", timeZone: "Asia/Tehran", data: {} },
  async handle(_data, { container, signal }) {
    const now = new Date();
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    for (let after = ""; !signal.aborted; ) {
      const { data } = await query.graph({
        entity: "seller",
        fields: ["id"],
        filters: { id: { $gt: after } },
        pagination: { take: BATCH, order: { id: "ASC" } },
      });
      const seller_ids = data.map(({ id }) => id);
      const last = seller_ids.at(-1);
      if (last === undefined) break;
      await refreshStandingWorkflow(container).run({ input: { seller_ids, now } });
      after = last;
    }
    await container.resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE).forgetHolds(now);
  },
});

/** Has every seller judged soon; once for all that is asked within a second. */
export async function haveAllSellersJudged(container: MedusaContainer, now: Date): Promise<void> {
  const moment = Math.ceil((now.getTime() + 1) / TOGETHER_MS);
  await container
    .resolve<Jobs>(JOBS_MODULE)
    .enqueue(JUDGE_ALL_SELLERS, {}, { key: `soon ${moment}`, runAt: new Date(moment * TOGETHER_MS) });
}

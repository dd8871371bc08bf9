import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { PAYOUT_MODULE } from "../../contract/names";
import type { PayoutModuleService } from "../../modules/payout/service";

const HOUR = 3_600_000;

defineJob({
  name: "payouts.find_hanging",
  data: z.strictObject({}),
  schedule: { cron: "17 * * * *", timeZone: "Asia/Tehran", data: {} },
  handle: (_, { container }) => findHanging(container, new Date()),
});

/**
 * Lists payouts that hang: approved and not told to the books for an hour, on their way for a day without a file, given to the bank
 * three days ago without an answer, or where rows and books differ. Operators decide; nothing is mended.
 */
export function findHanging(container: MedusaContainer, now: Date): Promise<number> {
  const before = (hours: number) => new Date(now.getTime() - hours * HOUR);
  return container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .markHanging({ told: before(1), taken: before(24), answered: before(72) });
}

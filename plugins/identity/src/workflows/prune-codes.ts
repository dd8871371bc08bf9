import { defineJob } from "@dastranj/jobs/contract";
import { z } from "@medusajs/framework/zod";
import { ONE_TIME_CODES_MODULE } from "../contract/one-time-codes";
import type { OneTimeCodesModuleService } from "../modules/one-time-codes/service";

const KEPT_MS = 24 * 3600 * 1000;

/** A day after it was asked for, a code says nothing any more. */
defineJob({
  name: "identity.prune_codes",
  data: z.strictObject({}),
  concurrency: 1,
  schedule: { cron: "25 3 * * *", timeZone: "UTC", data: {} },
  async handle(_, { container }) {
    const codes = container.resolve<OneTimeCodesModuleService>(ONE_TIME_CODES_MODULE);
    await codes.pruneCodes(new Date(Date.now() - KEPT_MS));
  },
});

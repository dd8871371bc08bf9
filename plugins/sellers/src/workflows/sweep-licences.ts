import { defineJob } from "@dastranj/jobs/contract";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SELLER_EVENTS } from "../contract/names";
import { refreshStandingWorkflow } from "./refresh-standing";
import { countWatched, sweepBatch } from "./steps/sweep-batch";

/** So many sellers are read, judged and written at once. */
const BATCH = 500;

/**
 * Every hour, in its first seconds, since a licence ends at midnight: warns of licences and papers that end, and takes off sale whose have ended. Each batch is one transaction, and
 * what was done is not due again: a sweep that died is taken up by the next one.
 */
defineJob({
  name: "sellers.sweep-licences",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 10 * 60_000,
  // A second past the hour, so that clocks which differ by less agree on the day.
  schedule: { cron: "1 0 * * * *", timeZone: "Asia/Tehran", data: {} },
  async handle(_, { container, signal, progress }) {
    const now = new Date();
    const total = await countWatched(container, now);
    const sum = { sellers: 0, warned: 0, expired: 0 };
    let after = "";
    while (!signal.aborted) {
      const swept = await sweepBatch(container, { after, limit: BATCH, now });
      // Their pages and the index follow by the database's own notice; this is for whoever follows the event.
      if (swept.expired.length > 0) {
        await container
          .resolve(Modules.EVENT_BUS)
          .emit(swept.expired.map((id) => ({ name: SELLER_EVENTS.statusChanged, data: { id } })));
      }
      if (swept.lessened.length > 0)
        await refreshStandingWorkflow(container).run({ input: { seller_ids: swept.lessened, now } });
      sum.sellers += swept.sellers;
      sum.warned += swept.warned;
      sum.expired += swept.expired.length;
      if (swept.last === null) break;
      after = swept.last;
      await progress(Math.min(sum.sellers, total), total);
    }
    return sum;
  },
});

import { defineJob } from "@dastranj/jobs/contract";
import { dayAt } from "@dastranj/sellers/contract";
import { z } from "@medusajs/framework/zod";
import { LISTING_COUNT_MODULE } from "../../contract/counting";
import { KEPT_DAYS } from "../../domain/kept-search";
import type { ListingCountModuleService } from "../../modules/listing-count/service";

/** Sums of listings stay for two years, so that a season can be laid beside the last. */
const COUNTS_KEPT_DAYS = 731;
const DAY_MS = 86_400_000;

defineJob({
  name: "listings.forget_old_counts",
  data: z.strictObject({}),
  concurrency: 1,
  schedule: { cron: "40 3 * * *", timeZone: "Asia/Tehran", data: {} },
  async handle(_, { container }) {
    const ago = (days: number) => dayAt(new Date(Date.now() - days * DAY_MS));
    await container
      .resolve<ListingCountModuleService>(LISTING_COUNT_MODULE)
      .forgetBefore({ searches: ago(KEPT_DAYS), counts: ago(COUNTS_KEPT_DAYS) });
  },
});

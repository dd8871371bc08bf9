import { defineJob } from "@dastranj/jobs/contract";
import { z } from "@medusajs/framework/zod";
import { LISTING_IMPORT_MODULE } from "../../contract/names";
import type { ListingImportModuleService } from "../../modules/listing-import/service";

const A_MONTH = 30 * 24 * 3600 * 1000;

/** A month after it was sent nobody asks for a list any more. */
defineJob({
  name: "listings.forget_imports",
  data: z.strictObject({}),
  concurrency: 1,
  schedule: { cron: "20 3 * * *", timeZone: "UTC", data: {} },
  async handle(_, { container }) {
    await container
      .resolve<ListingImportModuleService>(LISTING_IMPORT_MODULE)
      .forget(new Date(Date.now() - A_MONTH));
  },
});

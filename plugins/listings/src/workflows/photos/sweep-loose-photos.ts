import { defineJob } from "@dastranj/jobs/contract";
import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { LISTING_MODULE } from "../../contract/names";
import type { ListingModuleService } from "../../modules/listing/service";

const A_WEEK = 7 * 24 * 3600 * 1000;
const AT_ONCE = 100;

/** A week after it was sent, a photo that no listing shows is forgotten with its files. */
defineJob({
  name: "listings.sweep_loose_photos",
  data: z.strictObject({}),
  concurrency: 1,
  schedule: { cron: "50 2 * * *", timeZone: "UTC", data: {} },
  async handle(_, { container }) {
    const before = new Date(Date.now() - A_WEEK);
    while ((await sweep(container, before)) === AT_ONCE);
  },
});

async function sweep(container: MedusaContainer, before: Date): Promise<number> {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const hidden = await listings.hideOldLoosePhotos({ before, most: AT_ONCE });
  const keys = hidden.flatMap(({ files }) => files.map(({ key }) => key));
  await container.resolve<Pictures>(PICTURES_MODULE).forget(container, keys);
  await listings.deleteHiddenPhotos(hidden.map(({ id }) => id));
  return hidden.length;
}

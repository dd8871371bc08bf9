import { defineJob } from "@dastranj/jobs/contract";
import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { REVIEW_MODULE } from "../../contract/names";
import type { ReviewModuleService } from "../../modules/review/service";

const A_WEEK = 7 * 24 * 3600 * 1000;
const AT_ONCE = 100;

/** A week after it was sent, a photo that no review shows is forgotten with its files. */
defineJob({
  name: "orders.sweep_review_photos",
  data: z.strictObject({}),
  concurrency: 1,
  schedule: { cron: "10 3 * * *", timeZone: "UTC", data: {} },
  async handle(_, { container }) {
    const before = new Date(Date.now() - A_WEEK);
    while ((await sweep(container, before)) === AT_ONCE);
  },
});

async function sweep(container: MedusaContainer, before: Date): Promise<number> {
  const reviews = container.resolve<ReviewModuleService>(REVIEW_MODULE);
  const hidden = await reviews.hideOldLoosePhotos({ before, most: AT_ONCE });
  const keys = hidden.flatMap(({ files }) => files.map(({ key }) => key));
  await container.resolve<Pictures>(PICTURES_MODULE).forget(container, keys);
  await reviews.deleteHiddenPhotos(hidden.map(({ id }) => id));
  return hidden.length;
}

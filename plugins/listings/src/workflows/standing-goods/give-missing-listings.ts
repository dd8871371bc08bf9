import { defineJob } from "@dastranj/jobs/contract";
import { z } from "@medusajs/framework/zod";
import { giveListings } from "./give-listings";

/** By then a listing that is being published stands. */
const SETTLED_MS = 10 * 60_000;

/** What the office made in the admin gets its listing within an hour. */
defineJob({
  name: "listings.give_missing",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 10 * 60_000,
  schedule: { cron: "35 * * * *", timeZone: "Asia/Tehran", data: {} },
  async handle(_, { container, signal }) {
    const madeBefore = new Date(Date.now() - SETTLED_MS);
    return { given: await giveListings(container, { madeBefore, signal }) };
  },
});

import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { SELLER_EVENTS } from "@dastranj/sellers/contract";
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { FOLLOW_STANDING } from "../workflows/allotment/job-names";

/** A seller was suspended, say: as a member she may be asked for nothing now. */
export default async function followStanding({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(FOLLOW_STANDING, { seller_id: event.data.id });
}

export const config: SubscriberConfig = { event: SELLER_EVENTS.statusChanged };

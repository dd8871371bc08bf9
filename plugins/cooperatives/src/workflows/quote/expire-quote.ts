import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { beginningOf, daysAfter } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { QUOTE_MODULE } from "../../contract/names";
import { quoteLeadsTo } from "../../domain/quote/states";
import type { QuoteModuleService } from "../../modules/quote/service";
import { dropApproval } from "../company/may-spend";
import { TELL_OF_QUOTE } from "./tell-of-quote";

/** The job that ends what was neither answered nor accepted in time. */
export const EXPIRE_QUOTE = "cooperatives.expire_quote";

const Data = z.strictObject({
  quote_request_id: z.string().max(100),
  /** The newest version when it was enqueued; 0 for the question itself. */
  version: z.number().int().min(0),
});

defineJob({
  name: EXPIRE_QUOTE,
  data: Data,
  handle: (data, { container }) => expireQuote(container, { ...data, now: new Date() }),
});

/** Ends a request whose newest version, or whose question, is too old; where there is a newer one nothing happens. */
export async function expireQuote(
  container: MedusaContainer,
  { quote_request_id, version, now }: z.infer<typeof Data> & { now: Date },
): Promise<void> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  await service.withRequest(quote_request_id, async ({ request, newest }, context) => {
    if (request.versions !== version) return;
    const ends = newest
      ? new Date(newest.valid_until)
      : beginningOf(daysAfter(request.deliver_by, 1), service.timeZone);
    const state = quoteLeadsTo(request.state, "expire", "clock");
    if (!state || ends.getTime() > now.getTime()) return;
    const quote_id = newest?.id ?? null;
    if (quote_id) await dropApproval({ kind: "quote", reference: quote_id, now }, context);
    const deed = { verb: "expire", by: "clock", actor_id: null, quote_id, at: now } as const;
    const event = await service.move(request.id, state, deed, context);
    await container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueue(TELL_OF_QUOTE, { about: "event", id: event }, { key: event }, context);
  });
}

import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { QUOTE_MODULE } from "../../contract/names";
import { quoteLeadsTo } from "../../domain/quote/states";
import type { QuoteModuleService } from "../../modules/quote/service";
import { dropApproval } from "../company/may-spend";
import { refusal } from "../refusal";
import { actorId, findRequest, type QuoteActor } from "./find-request";
import { TELL_OF_QUOTE } from "./tell-of-quote";

/** The company withdraws its request, or the cooperative declines it; done twice it is done once. */
export async function letGo(
  container: MedusaContainer,
  { id, actor, words, now }: { id: string; actor: QuoteActor; words: string | null; now: Date },
): Promise<void> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  await findRequest(container, id, actor);
  await service.withRequest(id, async ({ request, newest }, context) => {
    const verb = actor.side === "company" ? ("withdraw" as const) : ("decline" as const);
    if (request.state === (verb === "withdraw" ? "withdrawn" : "declined")) return;
    if (request.state === "accepted") throw refusal("quote_already_accepted");
    const state = quoteLeadsTo(request.state, verb, actor.side);
    if (!state) throw refusal("quote_over");
    const quote_id = newest?.id ?? null;
    if (quote_id) await dropApproval({ kind: "quote", reference: quote_id, now }, context);
    const deed = { verb, by: actor.side, actor_id: actorId(actor), quote_id, words, at: now };
    const event = await service.move(id, state, deed, context);
    await container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueue(TELL_OF_QUOTE, { about: "event", id: event }, { key: event }, context);
  });
}

import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { QUOTE_MODULE } from "../../contract/names";
import type { QuoteModuleService } from "../../modules/quote/service";
import { refusal } from "../refusal";
import { actorId, findRequest, type QuoteActor } from "./find-request";
import { TELL_OF_QUOTE } from "./tell-of-quote";

/** One side writes to the other, as long as it was not let go; sent twice under one key it is one message. */
export async function sayInThread(
  container: MedusaContainer,
  said: { id: string; actor: QuoteActor; words: string; request_key: string; now: Date },
): Promise<void> {
  const { id, actor, words, request_key, now } = said;
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  await findRequest(container, id, actor);
  await service.withRequest(id, async ({ request }, context) => {
    if (request.state === "declined" || request.state === "withdrawn") throw refusal("quote_over");
    const message = { by: actor.side, actor_id: actorId(actor), words, request_key, at: now };
    const written = await service.say(id, message, context);
    if (!written) return;
    await container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueue(TELL_OF_QUOTE, { about: "message", id: written }, { key: written }, context);
  });
}

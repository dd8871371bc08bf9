import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import type { OrderReturnModuleService } from "../../modules/order-return/service";
import { refusal } from "../refusal";
import { moveReturn, type ReturnActor } from "./move-return";

/** The buyer keeps it after all. */
export async function withdrawReturn(container: MedusaContainer, actor: ReturnActor): Promise<void> {
  await moveReturn(container, { ...actor, verb: "withdraw", reason: null }, () => ({}));
}

/** The buyer takes what the seller decided to the office: that it does not come back, or that too little goes back for it. */
export async function disputeReturn(
  container: MedusaContainer,
  actor: ReturnActor,
  words: string,
): Promise<void> {
  const service = container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE);
  const [standing] = await service.listOrderReturns(
    { id: actor.id, ...actor.of },
    { select: ["id", "state"], take: 1 },
  );
  const verb = standing?.state === "refunded" ? "contest" : "dispute";
  await moveReturn(container, { ...actor, verb, reason: words }, (kept) => {
    if (verb === "contest") {
      if (kept.contested_at) throw refusal("return_wrong_state");
      if (Number(kept.amount ?? 0) >= Number(kept.full_amount)) throw refusal("return_not_less");
    }
    if (!kept.dispute_by || new Date(kept.dispute_by) < actor.now) throw refusal("return_dispute_too_late");
    return { fields: { dispute_words: words, ...(verb === "contest" && { contested_at: actor.now }) } };
  });
}

/** The buyer has sent it, and says by what it is followed. Said again, the last word counts. */
export async function noteSentBack(
  container: MedusaContainer,
  actor: ReturnActor,
  { tracking_number, carrier }: { tracking_number: string; carrier: string | null },
): Promise<void> {
  const noted = await container
    .resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE)
    .noteSent({ id: actor.id, ...actor.of }, { tracking_number, carrier, sent_at: actor.now });
  if (noted === null) throw refusal("return_not_found");
  if (!noted) throw refusal("return_wrong_state");
}

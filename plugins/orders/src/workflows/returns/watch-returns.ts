import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import type { OrderReturnModuleService } from "../../modules/order-return/service";
import { refusal } from "../refusal";
import { approveReturn } from "./answer-return";
import { moveReturn } from "./move-return";

const AT_ONCE = 100;

/** What nobody answered is agreed, and what was agreed and never sent is over. */
defineJob({
  name: "orders.watch_returns",
  data: z.strictObject({}),
  concurrency: 1,
  schedule: { cron: "*/10 * * * *", timeZone: "UTC", data: {} },
  handle: (_, { container }) => watchReturns(container, new Date()),
});

/** Does what is due by now; each by itself, so that one that cannot be done holds up no other. */
export async function watchReturns(container: MedusaContainer, now: Date): Promise<void> {
  const service = container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE);
  const due = async (which: object) => {
    const rows = await service.listOrderReturns(which as never, { select: ["id"], take: AT_ONCE });
    return rows.map(({ id }) => ({ id, of: {}, by: "clock" as const, actor_id: null, now }));
  };
  for (const actor of await due({ state: "requested", answer_by: { $lte: now } }))
    await unlessDone(() => approveReturn(container, actor));
  for (const actor of await due({ state: "approved", sent_at: null, send_by: { $lte: now } }))
    await unlessDone(() =>
      moveReturn(container, { ...actor, verb: "lapse", reason: null }, (kept) => {
        // Sent in this moment, it is not over.
        if (kept.sent_at) throw refusal("return_wrong_state");
        return {};
      }),
    );
}

/** Somebody may have answered in this moment. */
async function unlessDone(act: () => Promise<unknown>): Promise<void> {
  await act().catch((failure) => {
    if (!(MedusaError.isMedusaError(failure) && failure.code === "return_wrong_state")) throw failure;
  });
}

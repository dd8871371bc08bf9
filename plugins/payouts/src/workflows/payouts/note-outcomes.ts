import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import type { Ledger } from "../../contract/ledger";
import { LEDGER_MODULE, PAYOUT_MODULE } from "../../contract/names";
import { outcomeOf } from "../../domain/payouts/entries";
import type { Outcome } from "../../domain/payouts/states";
import type { PayoutModuleService, PayoutRow } from "../../modules/payout/service";
import { TELL_SELLERS } from "./tell-sellers";

/**
 * Writes what became of a payout that was taken by `withPayout`, posts it, and has its seller told; all with one commit. What became of
 * it at once, sent and come back, stands in the books one after another.
 */
export async function noteOutcomes(
  container: MedusaContainer,
  payout: PayoutRow,
  outcomes: { outcome: Outcome; reason: string | null }[],
  now: Date,
  context: Context,
): Promise<void> {
  const last = outcomes.at(-1);
  if (!last) return;
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const { id, run_id, provider_id } = payout;
  await service.withRun(
    run_id,
    async (run) => {
      const going = { ...payout, amount: BigInt(payout.amount) };
      await container.resolve<Ledger>(LEDGER_MODULE).post(
        outcomes.map(({ outcome }) => outcomeOf(going, outcome, provider_id, now)),
        context,
      );
      await service.noteOutcomes([{ id, ...last }], now, context);
      const open = await service.payoutsOf(run_id, ["in_transit"], context);
      // Of a run of which the books are still being told, whoever tells them says when it is done.
      if (run.state === "sent" && open.length === 0)
        await service.changeRun(run_id, { state: "done" }, context);
      const tell = { id: run_id, at: now.toISOString() };
      await container.resolve<Jobs>(JOBS_MODULE).enqueue(TELL_SELLERS, tell, {}, context);
    },
    context,
  );
}

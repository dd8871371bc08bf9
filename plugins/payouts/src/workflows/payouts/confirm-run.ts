import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Ledger } from "../../contract/ledger";
import { LEDGER_MODULE, PAYOUT_MODULE } from "../../contract/names";
import { outcomeOf } from "../../domain/payouts/entries";
import { flawOfOutcomes } from "../../domain/payouts/outcomes";
import { ConfirmationFlaw, type FileProvider, type TransferOutcome } from "../../domain/payouts/provider";
import { PAYOUT_STATES } from "../../domain/payouts/states";
import type { PayoutModuleService } from "../../modules/payout/service";
import { refusal } from "../refusal";
import { decimalsOf } from "./decimals-of";
import { TELL_SELLERS } from "./tell-sellers";

/** What a bank's answer came to. */
export interface Confirmed {
  sent: number;
  failed: number;
  returned: number;
}

/**
 * Writes what the bank says became of a run's payouts, and posts it: all of its answer or nothing. With the same commit it is promised
 * that sellers are told: a wrong telephone number holds up nobody's money.
 */
export async function confirmRun(
  container: MedusaContainer,
  { id, csv, by, now }: { id: string; csv: string; by: string; now: Date },
): Promise<Confirmed> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const ledger = container.resolve<Ledger>(LEDGER_MODULE);
  const jobs = container.resolve<Jobs>(JOBS_MODULE);
  const confirmed = await service.withRun(id, async (run, context) => {
    if (!run.file_at) throw refusal("payout_not_ready");
    const told = read(service.bank, csv, await decimalsOf(container, run.currency_code));
    const rows = await service.payoutsOf(id, PAYOUT_STATES, context, "bank_file");
    const flaw = flawOfOutcomes(told, rows);
    if (flaw) throw refusal(flaw);
    const known = new Map(rows.map((row) => [row.id, row]));
    const outcomes = told.map(({ reference, outcome, reason }) => ({ id: reference, outcome, reason }));
    await ledger.post(
      told.flatMap(({ reference, outcome, amount }) => {
        const row = known.get(reference);
        return row ? [outcomeOf({ ...row, amount }, outcome, service.bank.id, now)] : [];
      }),
      context,
    );
    await service.noteOutcomes(outcomes, now, context);
    const open = await service.payoutsOf(id, ["in_transit"], context);
    if (open.length === 0) await service.changeRun(id, { state: "done" }, context);
    const count = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted).length;
    const details = { sent: count("sent"), failed: count("failed"), returned: count("returned") };
    await service.note({ run_id: id, verb: "confirmed", actor_id: by, at: now, details }, context);
    await jobs.enqueue(TELL_SELLERS, { id, at: now.toISOString() }, {}, context);
    return details;
  });
  if (!confirmed) throw refusal("payout_run_not_found");
  return confirmed;
}

function read(provider: FileProvider, csv: string, decimals: number): TransferOutcome[] {
  try {
    return provider.outcome(csv, decimals);
  } catch (error) {
    throw error instanceof ConfirmationFlaw ? refusal("payout_confirmation_wrong") : error;
  }
}

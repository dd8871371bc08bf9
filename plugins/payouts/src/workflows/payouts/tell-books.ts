import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import type { Ledger } from "../../contract/ledger";
import { LEDGER_MODULE, PAYOUT_MODULE } from "../../contract/names";
import { intentOf } from "../../domain/payouts/entries";
import { whyNoLonger } from "../../domain/payouts/judge";
import type { DecidedPayout, PayoutModuleService, PayoutRow } from "../../modules/payout/service";
import { asPayees } from "./payees";
import { SEND_TRANSFER } from "./send-transfer";

/** So many go in one transaction. */
const PAGE = 500;
/** A balance can change between its being read and its being locked; so often it is read anew. */
const READ_AGAIN = 5;

/** The job that tells the books what an approved run sends. */
export const TELL_BOOKS = "payouts.tell_books";

defineJob({
  name: TELL_BOOKS,
  data: z.strictObject({ id: z.string().max(100) }),
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 10 * 60_000 },
  timeoutMs: 10 * 60_000,
  handle: ({ id }, { container, progress }) => tellBooks(container, id, progress),
});

/**
 * Tells the books of each payout of an approved run, page by page, each page with its rows in one transaction: whoever is in transit
 * stands in the books so, whenever it is interrupted; and with the same commit it is promised that Stripe is asked for those who are
 * paid by it. Run again it goes on where it stopped.
 */
export async function tellBooks(
  container: MedusaContainer,
  id: string,
  progress: (done: number, total: number) => Promise<void> = async () => {},
): Promise<void> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const at = await service.withRun(id, async (run) => run.state === "approved" && run.decided_at);
  if (!at) return;
  const total = (await service.sums([id])).reduce((sum, { count }) => sum + count, 0);
  const decide = (page: PayoutRow[], context: Context) => decidePage(container, page, new Date(at), context);
  for (let done = 0; ; ) {
    const decided = await service.decidePage(id, PAGE, decide, new Date(at));
    if (decided === 0) break;
    done += decided;
    await progress(done, total);
  }
  await service.withRun(id, async (run, context) => {
    if (run.state !== "approved") return;
    const going = await service.payoutsOf(id, ["in_transit"], context);
    const byFile = going.some(({ provider_id }) => provider_id === "bank_file");
    await service.changeRun(id, { state: byFile ? "ready" : going.length > 0 ? "sent" : "done" }, context);
  });
}

async function decidePage(
  container: MedusaContainer,
  page: PayoutRow[],
  at: Date,
  context: Context,
): Promise<DecidedPayout[]> {
  for (let attempt = 1; ; attempt += 1) {
    const judged = await judge(container, page, context);
    const going = judged.filter(({ reason }) => reason === null);
    try {
      await container.resolve<Ledger>(LEDGER_MODULE).post(
        going.map(({ row }) => intentOf({ ...row, amount: BigInt(row.amount) }, at)),
        context,
      );
    } catch (error) {
      if ((error as { code?: string }).code === "ledger_overdrawn" && attempt < READ_AGAIN) continue;
      throw error;
    }
    await askStripe(
      container,
      going.map(({ row }) => row),
      context,
    );
    return judged.map(({ row: { id, provider_id }, reason, target }) => ({
      id,
      reason,
      sheba_sealed: reason === null && provider_id === "bank_file" ? target : null,
      account_id: reason === null && provider_id === "stripe_connect" ? target : null,
    }));
  }
}

async function askStripe(container: MedusaContainer, going: PayoutRow[], context: Context): Promise<void> {
  const jobs = going
    .filter(({ provider_id }) => provider_id === "stripe_connect")
    .map(({ id }) => ({ name: SEND_TRANSFER, data: { id }, key: id }));
  if (jobs.length > 0) await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(jobs, context);
}

/** As they stand now: since the draft much can have happened. */
async function judge(container: MedusaContainer, page: PayoutRow[], context: Context) {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const currency = page[0]?.currency_code ?? "";
  const known = await service.payees(
    page.map(({ seller_id }) => seller_id),
    currency,
    context,
  );
  const payees = new Map(
    (await asPayees(container, known, currency)).map((payee) => [payee.seller_id, payee]),
  );
  const now = new Date();
  return page.map((row) => {
    const payee = payees.get(row.seller_id);
    const approved = { amount: BigInt(row.amount), way: row.provider_id };
    const reason = payee ? whyNoLonger(payee, approved, now) : ("balance_changed" as const);
    return { row, reason, target: payee?.target ?? null };
  });
}

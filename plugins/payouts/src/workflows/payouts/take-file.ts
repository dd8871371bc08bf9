import { maskSheba, VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import { dayAt } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_MODULE } from "../../contract/names";
import { BankFileFlaw, type Batch, type BatchFile, type FileProvider } from "../../domain/payouts/provider";
import type { PayoutModuleService } from "../../modules/payout/service";
import { refusal } from "../refusal";
import { decimalsOf } from "./decimals-of";
import { sellersOf } from "./payees";

/**
 * Writes the file that the bank pays by. Only here are accounts opened, and that is recorded with who took the file. It is taken once;
 * again only with a reason, and then it names the same batch, the same transfers and the same day.
 */
export async function takeFile(
  container: MedusaContainer,
  { id, words, by, now }: { id: string; words: string | null; by: string; now: Date },
): Promise<BatchFile> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const file = await service.withRun(id, async (run, context) => {
    if (!["ready", "sent", "done"].includes(run.state)) throw refusal("payout_not_ready");
    if (run.file_at && !words) throw refusal("payout_file_taken");
    // Who was answered for stays in it: it is the same file.
    const rows = await service.payoutsOf(
      id,
      ["in_transit", "sent", "failed", "returned"],
      context,
      "bank_file",
    );
    if (rows.length === 0) throw refusal("payout_not_ready");
    const sellers = await sellersOf(
      container,
      rows.map(({ seller_id }) => seller_id),
    );
    const at = run.file_at ? new Date(run.file_at) : now;
    const transfers = rows.map((row) => ({
      reference: row.id,
      amount: BigInt(row.amount),
      name: sellers.get(row.seller_id)?.name || row.seller_id,
      sheba: vault.open(row.sheba_sealed ?? ""),
    }));
    const written = writeFile(service.bank, {
      id,
      currency: run.currency_code,
      decimals: await decimalsOf(container, run.currency_code),
      at,
      day: dayAt(at, service.timeZone),
      transfers,
    });
    if (!run.file_at) {
      const masked = transfers.map(({ reference, sheba }) => ({
        id: reference,
        sheba_masked: maskSheba(sheba),
      }));
      await service.noteAccounts(masked, context);
      await service.changeRun(id, { state: "sent", file_at: at }, context);
    }
    const details = { accounts_opened: rows.length };
    await service.note({ run_id: id, verb: "file_taken", actor_id: by, at: now, words, details }, context);
    return written;
  });
  if (!file) throw refusal("payout_run_not_found");
  return file;
}

function writeFile(provider: FileProvider, batch: Batch): BatchFile {
  try {
    return provider.send(batch);
  } catch (error) {
    throw error instanceof BankFileFlaw ? refusal("payout_file_wrong") : error;
  }
}

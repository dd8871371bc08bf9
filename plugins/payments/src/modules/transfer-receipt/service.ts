import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { RECEIPT_LIMITS } from "../../contract/receipts";
import { TransferReceipt } from "./models/transfer-receipt";

/** Options of the payments plugin that are of transfers. */
interface TransferOptions {
  /** The operator's account, as buyers are told it. */
  account?: { iban: string; holder: string; bank?: string };
  /** Where buyers see their orders. */
  storefront?: string;
}

/** A receipt as it is sent. */
export interface SentReceipt {
  order_id: string;
  upload_key: string;
  currency_code: string;
  amount: string;
  file_key: string;
  kind: "photo" | "pdf";
  sent_at: Date;
}

/** Keeps receipts of bank transfers. */
export class TransferReceiptModuleService extends MedusaService({ TransferReceipt }) {
  readonly account: TransferOptions["account"] | null;
  readonly storefront: string;

  constructor(dependencies: Record<string, unknown>, options: TransferOptions = {}, ...rest: unknown[]) {
    super(dependencies, options, ...rest);
    this.account = options.account ?? null;
    this.storefront = options.storefront ?? "http://localhost:8000";
  }

  /** Notes a receipt: one that is sent again is one, and there is one waiting at a time. */
  @InjectTransactionManager()
  async send(
    sent: SentReceipt,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; fresh: boolean } | "waiting" | "too many"> {
    await lock(sent.order_id, context);
    const standing = await this.listTransferReceipts({ order_id: sent.order_id }, {}, context);
    const same = standing.find(({ upload_key }) => upload_key === sent.upload_key);
    if (same) return { id: same.id, fresh: false };
    if (standing.some(({ state }) => state === "waiting")) return "waiting";
    if (standing.length >= RECEIPT_LIMITS.perOrder) return "too many";
    const { id } = await this.createTransferReceipts(sent as never, context);
    return { id, fresh: true };
  }

  /** Writes what the office decided, and what is written alongside; false when it is decided otherwise already. */
  @InjectTransactionManager()
  async decide(
    id: string,
    decision: { state: "confirmed" | "refused"; reason: string | null; decided_by: string; decided_at: Date },
    alongside: (context: Context) => Promise<unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const { order_id } = await this.retrieveTransferReceipt(id, { select: ["id", "order_id"] }, context);
    await lock(order_id, context);
    const { state } = await this.retrieveTransferReceipt(id, { select: ["id", "state"] }, context);
    if (state === decision.state) return true;
    if (state !== "waiting") return false;
    await this.updateTransferReceipts({ id, ...decision } as never, context);
    await alongside(context);
    return true;
  }
}

/** Until the transaction ends nobody else does anything to the receipts of this order. */
async function lock(order_id: string, context: Context): Promise<void> {
  const run = context.transactionManager as { execute(sql: string, bindings: unknown[]): Promise<unknown> };
  await run.execute("select pg_advisory_xact_lock(hashtext(?))", [`receipts:${order_id}`]);
}

import { account, type JournalEntry, LEDGER_MODULE, type Ledger } from "@dastranj/payouts/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { SETTLEMENT_MODULE } from "../../contract/names";
import type { OrderRow } from "../../modules/settlement/rows";
import type { SettlementModuleService } from "../../modules/settlement/service";
import { refusal } from "../refusal";

export const settlementsRoom = (container: MedusaContainer): SettlementModuleService =>
  container.resolve<SettlementModuleService>(SETTLEMENT_MODULE);

const ledgerOf = (container: MedusaContainer): Ledger => container.resolve<Ledger>(LEDGER_MODULE);

/** What of an order's money the books say. */
export interface OrderInBooks {
  /** The market's commission on it, with VAT on it, less what went back. */
  platform: bigint;
  /** Its part is completed: what is left of the money is the cooperative's own. */
  completed: boolean;
}

const ENTRIES_AT_ONCE = 100;

/** What the books say of the cooperative's part of an order; of one without a part, nothing. */
export async function readBooks(
  container: MedusaContainer,
  { seller_order_id, cooperative_id }: Pick<OrderRow, "seller_order_id" | "cooperative_id">,
): Promise<OrderInBooks> {
  if (!seller_order_id) return { platform: 0n, completed: false };
  const ledger = ledgerOf(container);
  const completed = `part:${seller_order_id}:completed`;
  let platform = 0n;
  for (let before: string | undefined, isMore = true; isMore; ) {
    // What the market takes stands in entries of the cooperative's own statement.
    const asked = { seller_order_id, seller_id: cooperative_id, limit: ENTRIES_AT_ONCE, before };
    const { entries, next } = await ledger.entries(asked);
    for (const { movements } of entries)
      for (const { from, to, amount } of movements) {
        if (isPlatforms(to)) platform += amount;
        if (isPlatforms(from)) platform -= amount;
      }
    before = next ?? undefined;
    isMore = next !== null;
  }
  return { platform, completed: (await ledger.posted([completed])).has(completed) };
}

const isPlatforms = (name: string): boolean => name.startsWith("commission:") || name.startsWith("vat:");

/** What a cooperative may pay its members from, now. */
export async function availableOf(
  container: MedusaContainer,
  { cooperative_id, currency_code }: Pick<OrderRow, "cooperative_id" | "currency_code">,
  context?: Parameters<Ledger["balances"]>[1],
): Promise<bigint> {
  const available = account("available", currency_code, cooperative_id);
  return (await ledgerOf(container).balances([available], context)).get(available) ?? 0n;
}

/**
 * Posts entries within the context's transaction.
 *
 * @param lacking the refusal where the cooperative has spent meanwhile what it had available
 */
export async function postOrRefuse(
  container: MedusaContainer,
  entries: JournalEntry[],
  context: Context,
  lacking: "settlement_balance_low" | "advance_balance_low" | "surplus_balance_low",
): Promise<void> {
  try {
    await ledgerOf(container).post(entries, context);
  } catch (error) {
    throw error instanceof MedusaError && error.code === "ledger_overdrawn" ? refusal(lacking) : error;
  }
}

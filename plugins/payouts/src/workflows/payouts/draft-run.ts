import { dayAt } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_MODULE } from "../../contract/names";
import { whyNot } from "../../domain/payouts/judge";
import type { KnownPayee } from "../../modules/payout/payees";
import type { PayoutModuleService, PlannedPayout } from "../../modules/payout/service";
import { refusal } from "../refusal";
import { asPayees, sellersOf } from "./payees";

const SELLERS_AT_ONCE = 1000;

/** Who asks for a draft, and of whom. */
export interface WantedDraft {
  key: string;
  /** The market's own unless told otherwise. */
  currency_code?: string;
  /** Only these, whatever their day and what became of the last payout; all who are due otherwise. */
  seller_ids?: string[];
  by: string;
  now: Date;
}

/**
 * Drafts a run: who is paid how much, who is not and why. Nothing moves until another operator approves it.
 *
 * @returns id of the run
 */
export async function draftRun(
  container: MedusaContainer,
  { key, seller_ids, by, now, ...wanted }: WantedDraft,
): Promise<string> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  if (seller_ids) {
    const named = await sellersOf(container, seller_ids);
    if (!seller_ids.every((id) => named.has(id))) throw refusal("payout_seller_not_found");
  }
  const currency_code = wanted.currency_code ?? service.settings.currency;
  if (!service.currencies.includes(currency_code)) throw refusal("payout_currency_refused");
  const run = { currency_code, request_key: key, made_by: by, made_at: now };
  const today = dayAt(now, service.timeZone);
  return service.draft(run, planned());

  async function* planned(): AsyncGenerator<PlannedPayout[]> {
    for await (const some of known()) {
      const payees = await asPayees(container, some, currency_code);
      yield payees.map((payee) => ({
        seller_id: payee.seller_id,
        amount: String(payee.available),
        way: payee.way ?? "bank_file",
        reason: whyNot(payee, { now, today, wanted: seller_ids !== undefined }),
      }));
    }
  }

  async function* known(): AsyncGenerator<KnownPayee[]> {
    if (seller_ids) {
      yield await service.payees([...new Set(seller_ids)], currency_code);
      return;
    }
    for (let after = ""; ; ) {
      const some = await service.payeesAfter(after, currency_code, SELLERS_AT_ONCE);
      if (some.length > 0) yield some;
      const last = some.at(-1);
      if (!last || some.length < SELLERS_AT_ONCE) return;
      after = last.seller_id;
    }
  }
}

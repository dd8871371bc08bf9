import { dayAt } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { account } from "../../contract/accounts";
import type { Ledger } from "../../contract/ledger";
import { LEDGER_MODULE, PAYOUT_ACCOUNT_MODULE, PAYOUT_MODULE } from "../../contract/names";
import type { AccountNeed, SellerPayoutsAnswer } from "../../contract/payouts";
import { isHeld, whyNot } from "../../domain/payouts/judge";
import { nextDay } from "../../domain/payouts/schedule";
import type { PayoutModuleService } from "../../modules/payout/service";
import type { PayoutAccountModuleService } from "../../modules/payout-account/service";
import { asPayees } from "./payees";

const SHOWN = ["in_transit", "sent", "failed", "returned"] as const;

/** What is a seller's, when she is paid next and why not, and what was paid, the youngest first. */
export async function readSellerPayouts(
  container: MedusaContainer,
  {
    seller_id,
    role,
    limit,
    offset,
    now,
  }: { seller_id: string; role: string; limit: number; offset: number; now: Date },
): Promise<SellerPayoutsAnswer> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const { settings, timeZone } = service;
  const { currency } = settings;
  const currencies = service.currencies;
  const [balances, payees, way, [rows, count], [terms]] = await Promise.all([
    balancesOf(container, seller_id, currencies),
    Promise.all(
      currencies.map(async (one) => asPayees(container, await service.payees([seller_id], one), one)),
    ),
    wayOf(container, seller_id),
    service.listAndCountPayouts(
      { seller_id, state: [...SHOWN] },
      { take: limit, skip: offset, order: { intent_at: "DESC", id: "DESC" } },
    ),
    service.listPayoutTerms({ seller_id }, { take: 1 }),
  ]);
  const inEach = payees.flat();
  const [payee] = inEach;
  if (!payee) throw new Error("A seller is known by her id.");
  const today = dayAt(now, timeZone);
  const found = whyNot(payee, { now, today, wanted: false });
  const held = isHeld(payee, now) && terms;
  return {
    currency_code: currency,
    balance: balances(currency),
    way: { ...way, chosen: terms?.way ?? "bank_file" },
    others: currencies.slice(1).flatMap((currency_code, index) => {
      const other = inEach[index + 1];
      const balance = balances(currency_code);
      if (!other || Object.values(balance).every((amount) => amount === "0")) return [];
      const why = whyNot(other, { now, today, wanted: false });
      return [{ currency_code, balance, why_not: why === "not_due" ? null : why }];
    }),
    next_day: nextDay(payee, today),
    // That her day is another one is no hindrance.
    why_not: found === "not_due" ? null : found,
    may_ask: role === "owner" && found === "not_due",
    terms: {
      schedule: payee.schedule,
      weekday: payee.weekday,
      minimum: String(payee.minimum),
      least_minimum: settings.minimum,
      has_account: payee.flaw === null,
      held: held
        ? {
            until: held.held_until && new Date(held.held_until).toISOString(),
            reason: held.held_reason ?? "",
          }
        : null,
    },
    payouts: rows.map(
      ({ id, amount, currency_code, provider_id, state, reason, sheba_masked, intent_at, outcome_at }) => ({
        id,
        amount,
        currency_code,
        way: provider_id,
        state: state as (typeof SHOWN)[number],
        reason,
        sheba_masked,
        at: new Date(intent_at ?? now).toISOString(),
        outcome_at: outcome_at && new Date(outcome_at).toISOString(),
      }),
    ),
    count,
  };
}

/** What is hers in each currency. */
async function balancesOf(
  container: MedusaContainer,
  seller_id: string,
  currencies: string[],
): Promise<(currency: string) => SellerPayoutsAnswer["balance"]> {
  const KINDS = ["pending", "available", "in_transit", "debt"] as const;
  const names = currencies.flatMap((currency) => KINDS.map((kind) => account(kind, currency, seller_id)));
  const balances = await container.resolve<Ledger>(LEDGER_MODULE).balances(names);
  return (currency) => {
    const of = (kind: (typeof KINDS)[number]) => balances.get(account(kind, currency, seller_id)) ?? 0n;
    return {
      pending: String(of("pending")),
      available: String(of("available")),
      on_the_way: String(of("in_transit")),
      owed: String(-of("debt")),
    };
  };
}

/** How her account at Stripe stands, where the market pays by it. */
async function wayOf(
  container: MedusaContainer,
  seller_id: string,
): Promise<Omit<SellerPayoutsAnswer["way"], "chosen">> {
  const accounts = container.resolve<PayoutAccountModuleService>(PAYOUT_ACCOUNT_MODULE);
  if (!accounts.stripe) return { stripe: null };
  const [found] = await accounts.listPayoutAccounts({ seller_id }, { take: 1 });
  return {
    stripe: {
      currencies: [...accounts.stripe.currencies.keys()],
      state: found?.state ?? "not_begun",
      needs: (found?.needs ?? []) as AccountNeed[],
      account_currencies: found?.currencies ?? [],
    },
  };
}

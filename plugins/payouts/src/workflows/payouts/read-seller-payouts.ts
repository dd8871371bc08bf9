import { dayAt } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { account } from "../../contract/accounts";
import type { Ledger } from "../../contract/ledger";
import { LEDGER_MODULE, PAYOUT_MODULE } from "../../contract/names";
import type { SellerPayoutsAnswer } from "../../contract/payouts";
import { isHeld, whyNot } from "../../domain/payouts/judge";
import { nextDay } from "../../domain/payouts/schedule";
import type { PayoutModuleService } from "../../modules/payout/service";
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
  const [pending, available, on_the_way, owed] = (
    ["pending", "available", "in_transit", "debt"] as const
  ).map((kind) => account(kind, currency, seller_id)) as [
    ReturnType<typeof account>,
    ReturnType<typeof account>,
    ReturnType<typeof account>,
    ReturnType<typeof account>,
  ];
  const [balances, known, [rows, count], [terms]] = await Promise.all([
    container.resolve<Ledger>(LEDGER_MODULE).balances([pending, available, on_the_way, owed]),
    service.payees([seller_id], currency),
    service.listAndCountPayouts(
      { seller_id, state: [...SHOWN] },
      { take: limit, skip: offset, order: { intent_at: "DESC", id: "DESC" } },
    ),
    service.listPayoutTerms({ seller_id }, { take: 1 }),
  ]);
  const [payee] = await asPayees(container, known);
  if (!payee) throw new Error("A seller is known by her id.");
  const today = dayAt(now, timeZone);
  const found = whyNot(payee, { now, today, wanted: false });
  const held = isHeld(payee, now) && terms;
  const whole = (name: ReturnType<typeof account>) => String(balances.get(name) ?? 0n);
  return {
    currency_code: currency,
    balance: {
      pending: whole(pending),
      available: whole(available),
      on_the_way: whole(on_the_way),
      owed: String(-(balances.get(owed) ?? 0n)),
    },
    next_day: nextDay(payee, today),
    // That her day is another one is no hindrance.
    why_not: found === "not_due" ? null : found,
    may_ask: role === "owner" && found === "not_due",
    terms: {
      schedule: payee.schedule,
      weekday: payee.weekday,
      minimum: String(payee.minimum),
      least_minimum: settings.minimum,
      has_account: payee.sheba !== null,
      held: held
        ? {
            until: held.held_until && new Date(held.held_until).toISOString(),
            reason: held.held_reason ?? "",
          }
        : null,
    },
    payouts: rows.map(({ id, amount, state, reason, sheba_masked, intent_at, outcome_at }) => ({
      id,
      amount,
      state: state as (typeof SHOWN)[number],
      reason,
      sheba_masked,
      at: new Date(intent_at ?? now).toISOString(),
      outcome_at: outcome_at && new Date(outcome_at).toISOString(),
    })),
    count,
  };
}

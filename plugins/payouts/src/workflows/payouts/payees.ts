import { dayAt, SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PAYOUT_MODULE } from "../../contract/names";
import type { Payee } from "../../domain/payouts/judge";
import { DEFAULT_SCHEDULE } from "../../domain/payouts/schedule";
import { targetOf, wayIn } from "../../domain/payouts/ways";
import type { KnownPayee } from "../../modules/payout/payees";
import type { PayoutModuleService } from "../../modules/payout/service";

/** A seller as others keep her. */
interface SellerRow {
  id: string;
  name: string;
  name_en: string;
  payouts_held_until: Date | string | null;
  particulars?: { sheba_sealed: string | null } | null;
}

/** Sellers by their ids, with the account that their money goes to, still sealed. */
export async function sellersOf(container: MedusaContainer, ids: string[]): Promise<Map<string, SellerRow>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: SELLER_MODULE,
    fields: ["id", "name", "name_en", "payouts_held_until", "particulars.sheba_sealed"],
    filters: { id: ids },
  });
  return new Map((data as unknown as SellerRow[]).map((row) => [row.id, row]));
}

/** What is known of sellers, as it is judged in a currency. Who is no seller any more has no account. */
export async function asPayees(
  container: MedusaContainer,
  known: KnownPayee[],
  currency: string,
): Promise<(Payee & { seller_id: string })[]> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const { settings, timeZone, byStripe } = service;
  const sellers = await sellersOf(
    container,
    known.map(({ seller_id }) => seller_id),
  );
  return known.map((one) => {
    const seller = sellers.get(one.seller_id);
    const way = wayIn(currency, one.way ?? "bank_file", { home: settings.currency, stripe: byStripe });
    const { account_id: id, account_state: state, account_currencies: currencies } = one;
    const sheba = seller?.particulars?.sheba_sealed ?? null;
    // Who is no seller any more has no account at Stripe either.
    const account = seller && id && state ? { id, state, currencies: currencies ?? [] } : null;
    return {
      ...one,
      ...targetOf(way, currency, { sheba, account }),
      way,
      schedule: one.schedule ?? DEFAULT_SCHEDULE.schedule,
      weekday: one.weekday ?? DEFAULT_SCHEDULE.weekday,
      minimum: BigInt(service.minimumIn(currency, one.minimum)),
      account_held_until: latest(seller?.payouts_held_until, one.way_held_until),
      last: one.last_state && { state: one.last_state, target: one.last_target, reason: one.last_reason },
      last_day: one.last_at && dayAt(one.last_at, timeZone),
    };
  });
}

/** The later of two moments, either of which may be none. */
function latest(...moments: (Date | string | null | undefined)[]): Date | null {
  const times = moments.flatMap((moment) => (moment ? [new Date(moment).getTime()] : []));
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}

import { dayAt, SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PAYOUT_MODULE } from "../../contract/names";
import type { Payee } from "../../domain/payouts/judge";
import { DEFAULT_SCHEDULE } from "../../domain/payouts/schedule";
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

/** What is known of sellers, as it is judged. Who is no seller any more has no account. */
export async function asPayees(
  container: MedusaContainer,
  known: KnownPayee[],
): Promise<(Payee & { seller_id: string })[]> {
  const { settings, timeZone } = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const sellers = await sellersOf(
    container,
    known.map(({ seller_id }) => seller_id),
  );
  return known.map((one) => {
    const seller = sellers.get(one.seller_id);
    const held = seller?.payouts_held_until;
    return {
      ...one,
      schedule: one.schedule ?? DEFAULT_SCHEDULE.schedule,
      weekday: one.weekday ?? DEFAULT_SCHEDULE.weekday,
      minimum: BigInt(one.minimum ?? settings.minimum),
      account_held_until: held ? new Date(held) : null,
      sheba: seller?.particulars?.sheba_sealed ?? null,
      last: one.last_state && { state: one.last_state, sheba: one.last_sheba },
      last_day: one.last_at && dayAt(one.last_at, timeZone),
    };
  });
}

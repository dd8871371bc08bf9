import { LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LEDGER_MODULE } from "../../contract/names";
import { type Reckoning, reckoningOf } from "../../domain/statements/months";
import type { LedgerModuleService } from "../../modules/ledger/service";
import { refusal } from "../refusal";

export interface Whose {
  seller_id: string;
  now: Date;
}

/**
 * How a seller reckons her months: by the calendar of the country that she is at home in, in its time.
 *
 * @throws the refusal that there is no such seller
 */
export async function reckoningOfSeller(
  container: MedusaContainer,
  { seller_id, now }: Whose,
): Promise<Reckoning> {
  const [home] = await container.resolve<MaySell>(LICENCE_POLICY_MODULE).homesOf(container, [seller_id], now);
  if (!home) throw refusal("statement_seller_unknown");
  return reckoningOf(home);
}

export const booksOf = (container: MedusaContainer) => container.resolve<LedgerModuleService>(LEDGER_MODULE);

/** Decimal digits of currencies; of one that nobody knows, none. */
export async function decimalsOf(
  container: MedusaContainer,
  codes: readonly string[],
): Promise<(code: string) => number> {
  if (codes.length === 0) return () => 0;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "currency",
    fields: ["code", "decimal_digits"],
    filters: { code: [...new Set(codes)] },
  });
  const known = new Map(data.map(({ code, decimal_digits }) => [code, Number(decimal_digits)]));
  return (code) => known.get(code) ?? 0;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Decimal digits of a currency: 0 for IRR, 2 for EUR. */
export async function decimalsOf(container: MedusaContainer, code: string): Promise<number> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "currency",
    fields: ["decimal_digits"],
    filters: { code },
  });
  return Number(data[0]?.decimal_digits ?? 0);
}

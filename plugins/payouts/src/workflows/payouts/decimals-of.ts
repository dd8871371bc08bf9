import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Digits behind the point of a currency. */
export async function decimalsOf(container: MedusaContainer, currency: string): Promise<number> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "currency", fields: ["decimal_digits"], filters: { code: currency } });
  return Number(data[0]?.decimal_digits ?? 0);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The market's home currency. */
export interface HomeCurrency {
  code: string;
  decimals: number;
}

/** The currency that pools are priced in. */
export async function homeCurrency(container: MedusaContainer): Promise<HomeCurrency> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "store",
    fields: [
      "supported_currencies.currency_code",
      "supported_currencies.is_default",
      "supported_currencies.currency.decimal_digits",
    ],
    pagination: { take: 1 },
  });
  const supported = (data[0]?.supported_currencies ?? []) as unknown as {
    currency_code: string;
    is_default: boolean;
    currency?: { decimal_digits: number };
  }[];
  const home = supported.find(({ is_default }) => is_default) ?? supported[0];
  return { code: home?.currency_code ?? "irr", decimals: home?.currency?.decimal_digits ?? 0 };
}

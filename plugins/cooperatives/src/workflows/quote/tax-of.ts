import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Rates in hundredths of a percent, as the operator has set them where the goods go. */
export interface TaxRates {
  goods_bp: number;
  shipping_bp: number;
}

/** What tax the market takes of goods and of their way to a country; neither side chooses it. */
export async function taxOf(
  container: MedusaContainer,
  { product_id, currency_code, country }: { product_id: string; currency_code: string; country: string },
): Promise<TaxRates> {
  const goods = { id: "goods", product_id, quantity: 1, unit_price: 1, currency_code };
  const way = { id: "way", shipping_option_id: "", unit_price: 1, currency_code };
  const lines = await container
    .resolve(Modules.TAX)
    .getTaxLines([goods, way], { address: { country_code: country } });
  const rateOf = (of: (line: (typeof lines)[number]) => boolean) =>
    Math.round(lines.filter(of).reduce((sum, { rate }) => sum + Number(rate ?? 0), 0) * 100);
  return {
    goods_bp: rateOf((line) => "line_item_id" in line),
    shipping_bp: rateOf((line) => "shipping_line_id" in line),
  };
}

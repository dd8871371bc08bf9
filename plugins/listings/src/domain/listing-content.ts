/** A listing as the rules see it. Amounts are whole smallest units of their currency. */

export interface Bilingual {
  fa: string;
  en: string | null;
}

export type PricesByCurrency = Readonly<Record<string, number>>;

export interface TierContent {
  min_quantity: number;
  prices: PricesByCurrency;
}

export interface VariantContent {
  id?: string | undefined;
  sku: string;
  /** Index of the value of each option. */
  values: readonly number[];
  net_amount: number | null;
  prices: PricesByCurrency;
  /** Null when it is made to order. */
  stock: number | null;
  wholesale: readonly TierContent[];
}

export type AttributeValue = string | number | boolean | readonly string[];

export interface ListingContent {
  title: Bilingual;
  category: string;
  measure: "piece" | "weight" | "volume" | "area" | "length";
  options: readonly { name: Bilingual; values: readonly Bilingual[] }[];
  variants: readonly VariantContent[];
  making: {
    made_to_order: boolean;
    weekly_quantity: number | null;
    minutes_per_piece: number | null;
  };
  attributes: Readonly<Record<string, AttributeValue>>;
}

/** An attribute that goods of a category may tell of themselves. */
export interface AttributeRule {
  key: string;
  kind: "text" | "number" | "choice" | "choices" | "yes_no";
  min?: number | undefined;
  max?: number | undefined;
  choices?: readonly { value: string }[] | undefined;
  required?: boolean | undefined;
  licence_relevant?: boolean | undefined;
}

/** A listing as a list of goods tells it. Amounts are whole smallest units of their currency. */

export interface Named {
  fa: string;
  en: string | null;
}

export interface SheetVariant {
  id?: string | undefined;
  sku: string;
  /** Index of the value of each option. */
  values: number[];
  net_amount: number | null;
  prices: Record<string, number>;
  stock: number | null;
  weight_grams?: number | undefined;
  size_cm: { length?: number; width?: number; height?: number } | null;
  wholesale: { min_quantity?: number | undefined; prices: Record<string, number> }[];
}

export interface SheetListing {
  title: Named;
  story: Named;
  category: string;
  measure: string;
  options: { name: Named; values: Named[] }[];
  variants: SheetVariant[];
  making: {
    made_to_order: boolean;
    weekly_quantity: number | null;
    minutes_per_piece: number | null;
    lead_days: number;
  };
  attributes: Record<string, string | number | boolean | readonly string[]>;
}

/** The cells of one row, by column. What is not there was not said. */
export type Cells = Readonly<Record<string, string>>;

/** What is wrong in a list, by row and column. */
export interface SheetProblem {
  row: number;
  /** Key of the column; null when it is the row as a whole. */
  column: string | null;
  code: string;
  value: string;
}

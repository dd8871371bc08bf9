import { attributeColumns, optionColumns, PRODUCT, priceColumns, VARIANT } from "./column-list";

/** The columns of a list of goods. Whoever writes one may take the Persian or the English header, or the key itself. */

export interface ColumnChoice {
  value: string;
  fa: string;
  en: string;
}

export interface Column {
  key: string;
  fa: string;
  en: string;
  kind: "text" | "whole" | "money" | "number" | "choice" | "choices" | "yes_no";
  /** Of the whole product: said in the first row of its group. Else of the one variant that the row is. */
  of: "product" | "variant";
  required?: boolean;
  choices?: readonly ColumnChoice[];
  note: { fa: string; en: string };
}

/** What a list is written for: the market's currencies, its categories, and what goods may tell of themselves. */
export interface SheetGround {
  /** The first is the home currency. */
  currencies: readonly { code: string; decimals: number }[];
  categories: readonly { handle: string; name: string; name_en: string }[];
  attributes: readonly SheetAttribute[];
}

export interface SheetAttribute {
  key: string;
  name: { fa: string; en: string };
  kind: "text" | "number" | "choice" | "choices" | "yes_no";
  choices?: readonly { value: string; name: { fa: string; en: string } }[] | undefined;
}

/** All columns that a list of this market may have, in the order in which the template has them. */
export function sheetColumns(ground: SheetGround): Column[] {
  return [
    ...PRODUCT,
    ...optionColumns(),
    ...priceColumns(ground),
    ...VARIANT,
    ...attributeColumns(ground),
  ].map((column) =>
    column.key === "category"
      ? {
          ...column,
          choices: ground.categories.map(({ handle, name, name_en }) => ({
            value: handle,
            fa: name,
            en: name_en || handle,
          })),
        }
      : column,
  );
}

/** One spelling of a word, so that what a keyboard or a spreadsheet made of it is still known. */
export function plainWord(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[يى]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[ةۀ]|هٔ/g, "ه")
    .replace(/[ًٌٍَُِّْٰٔ\u200c\u200e\u200f\u0640]/g, "")
    .replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s_:()*]+/g, "")
    .toLowerCase();
}

/** Which column each header names, by its place; null for one that names none, which is left aside. */
export function readHeader(header: readonly string[], columns: readonly Column[]): (Column | null)[] {
  const byWord = new Map<string, Column>();
  for (const column of [...columns].reverse()) {
    for (const word of [column.fa, column.en, column.key]) byWord.set(plainWord(word), column);
  }
  return header.map((text) => byWord.get(plainWord(text)) ?? null);
}

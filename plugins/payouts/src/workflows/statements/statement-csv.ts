import { dayInNumbers, latinDigits } from "@dastranj/print/written";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STATEMENT_COLUMNS } from "../../contract/statements";
import { type ToldStatement, tellStatement, type WantedStatement } from "./read-statement";
import { STATEMENT_WORDS, titleOf } from "./words";

type Language = "fa" | "en";

/** A seller's statement as a list for a spreadsheet: every row, and what she has after it. */
export async function statementCsv(
  container: MedusaContainer,
  wanted: WantedStatement & { language: Language },
): Promise<Buffer> {
  const told = await tellStatement(container, wanted);
  const { stringify } = await import("csv-stringify/sync");
  // Spreadsheets take UTF-8 for something else unless it is marked. Nothing in it was written by anybody but us.
  return Buffer.from(`\ufeff${stringify(linesOf(told, wanted.language), { record_delimiter: "windows" })}`);
}

/** The lines of the list. Amounts are in the currency's own unit, in digits that spreadsheets reckon with. */
export function linesOf({ where, open, currencies }: ToldStatement, language: Language): string[][] {
  const words = STATEMENT_WORDS[language];
  const empty = STATEMENT_COLUMNS.map(() => "");
  return [
    [
      words.currency,
      words.day,
      words.what,
      ...STATEMENT_COLUMNS.map((column) => words.columns[column]),
      words.change,
      words.balance,
    ],
    ...currencies.flatMap(({ currency, decimals, opening, rows, totals, closing }) => {
      const code = currency.toUpperCase();
      const written = (units: bigint) => inUnits(units, decimals);
      let balance = opening;
      return [
        [code, "", words.opening, ...empty, "", written(opening)],
        ...rows.map((row) => {
          balance += row.change;
          return [
            code,
            latinDigits(dayInNumbers(row.at, language, where.time_zone)),
            titleOf(row, language, (number) => number),
            ...STATEMENT_COLUMNS.map((column) => written(row.amounts[column])),
            written(row.change),
            written(balance),
          ];
        }),
        [
          code,
          "",
          open ? words.closingNow : words.closing,
          ...STATEMENT_COLUMNS.map((column) => written(totals[column])),
          written(closing - opening),
          written(closing),
        ],
      ];
    }),
  ];
}

/** Smallest units as a decimal of whole ones: -12.05. */
function inUnits(units: bigint, decimals: number): string {
  const size = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = size.slice(0, size.length - decimals);
  const fraction = size.slice(size.length - decimals);
  return `${units < 0n ? "-" : ""}${whole}${fraction && `.${fraction}`}`;
}

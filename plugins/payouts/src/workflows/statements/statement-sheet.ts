import type { Block, Cell, Sheet } from "@dastranj/print";
import {
  amountInNumbers,
  amountNamed,
  codeIn,
  currencyName,
  dayInNumbers,
  dayInWords,
  digitsIn,
  type Language,
} from "@dastranj/print/written";
import { STATEMENT_COLUMNS } from "../../contract/statements";
import type { ToldStatement } from "./read-statement";
import { monthInWords, STATEMENT_WORDS, titleOf } from "./words";

type OfCurrency = ToldStatement["currencies"][number];

/** A seller's statement on paper: of each currency what she had, a row for each order, and what she has. */
export function statementSheet(
  told: ToldStatement,
  { name, language }: { name: string; language: Language },
): Sheet {
  const { month, where, open, currencies } = told;
  const words = STATEMENT_WORDS[language];
  const number = (value: number) => digitsIn(language, String(value));
  const day = (at: Date) => dayInWords(at, language, where.time_zone);
  const inWords = monthInWords(month, where, language);
  const lastDay = new Date(month.until.getTime() - 1);
  return {
    size: "A4",
    foot: (page, pages) => [words.market, name, inWords, words.page(number(page), number(pages))].join(" · "),
    blocks: [
      {
        kind: "columns",
        parts: [
          {
            share: 3,
            blocks: [
              { kind: "text", text: words.statement, strong: true, size: 18 },
              { kind: "text", text: inWords, strong: true, size: 13 },
            ],
          },
          {
            share: 2,
            blocks: [
              { kind: "text", text: words.market, soft: true, size: 12, align: "end" },
              { kind: "text", text: words.seller(name), align: "end" },
            ],
          },
        ],
      },
      { kind: "text", text: words.period(day(month.from), day(lastDay)), soft: true },
      ...(open ? [{ kind: "text" as const, text: words.open, strong: true }] : []),
      ...(currencies.length === 0
        ? [
            { kind: "gap" as const, height: 16 },
            { kind: "text" as const, text: words.nothing, size: 11 },
          ]
        : currencies.flatMap((one) => blocksOf(one, told, language))),
    ],
  };
}

function blocksOf(one: OfCurrency, { where, open }: ToldStatement, language: Language): Block[] {
  const words = STATEMENT_WORDS[language];
  const { opening, rows, totals, earned, closing } = one;
  const currency = { code: one.currency, decimals: one.decimals };
  const cell = (units: bigint): Cell => ({
    text: units === 0n ? "" : amountInNumbers(units, currency, language),
  });
  const named = (units: bigint) => amountNamed(units, currency, language);
  // What nothing happened of needs no column.
  const columns = STATEMENT_COLUMNS.filter((column) => rows.some(({ amounts }) => amounts[column] !== 0n));
  const amount = (head: string) => ({ share: 5, head, align: "end" as const });
  return [
    { kind: "gap", height: 12, keep: true },
    {
      kind: "text",
      text: words.amountsIn(currencyName(currency, language)),
      soft: true,
      size: 8,
      keep: true,
    },
    { kind: "totals", keep: true, rows: [{ label: words.opening, value: named(opening), strong: true }] },
    { kind: "gap", height: 6, keep: true },
    ...(rows.length === 0
      ? [{ kind: "text" as const, text: words.nothing }]
      : [
          {
            kind: "table" as const,
            size: 7.5,
            columns: [
              { share: 6.5, head: words.what },
              ...columns.map((column) => amount(words.columns[column])),
              amount(words.change),
            ],
            rows: rows.map((row): Cell[] => [
              {
                text: titleOf(row, language, (number) => codeIn(language, number)),
                note: dayInNumbers(row.at, language, where.time_zone),
              },
              ...columns.map((column) => cell(row.amounts[column])),
              { text: amountInNumbers(row.change, currency, language), strong: true },
            ]),
          },
        ]),
    { kind: "gap", height: 8 },
    {
      kind: "totals",
      rows: [
        ...columns.map((column) => ({ label: words.columns[column], value: named(totals[column]) })),
        { label: words.earned, value: named(earned), soft: true },
        { label: open ? words.closingNow : words.closing, value: named(closing), strong: true },
      ],
    },
    { kind: "gap", height: 6 },
    { kind: "text", text: words.note, soft: true, size: 8 },
  ];
}

import type { Block, Cell } from "@dastranj/print";
import {
  amountInNumbers,
  amountNamed,
  dayInNumbers,
  digitsIn,
  type Language,
  leftToRight,
  withinText,
} from "@dastranj/print/written";
import type { InvoiceAmounts, TaxSum } from "../../domain/papers/invoice";
import type { InvoicedPart } from "./read-invoices";
import { PAPER_WORDS } from "./words";

/** The goods of a part and their way, a row each. */
export function rowsOf({ items, invoice, currency, shipping_name }: InvoicedPart, language: Language): Block {
  const words = PAPER_WORDS[language];
  const written = (units: bigint): Cell => ({ text: amountInNumbers(units, currency, language) });
  const count = (value: number) => digitsIn(language, String(value));
  const { discount, tax } = invoice.sum;
  // What nothing was taken off, and nothing was laid on, needs no column.
  const amounts = (row: InvoiceAmounts) => [
    written(row.amount),
    ...(discount !== 0n ? [written(row.discount)] : []),
    ...(tax !== 0n ? [written(row.tax)] : []),
    ...(discount !== 0n || tax !== 0n ? [written(row.total)] : []),
  ];
  const column = (head: string) => ({ share: 6, head, align: "end" as const });
  return {
    kind: "table",
    columns: [
      { share: 2, head: "#" },
      { share: 11.5, head: words.goods },
      { share: 4.5, head: words.count, align: "center" },
      column(words.unitPrice),
      column(words.amount),
      ...(discount !== 0n ? [column(words.discount)] : []),
      ...(tax !== 0n ? [column(words.tax)] : []),
      ...(discount !== 0n || tax !== 0n ? [column(words.total)] : []),
    ],
    rows: [
      ...invoice.lines.map((line, at): Cell[] => {
        const item = items[at];
        const notes = [
          item?.variant_title && item.variant_title !== item.title
            ? withinText(digitsIn(language, item.variant_title))
            : null,
          item?.returned_quantity ? words.returned(count(item.returned_quantity)) : null,
        ].filter(Boolean);
        return [
          { text: count(at + 1) },
          {
            text: digitsIn(language, item?.title ?? ""),
            own: true,
            ...(notes.length > 0 && { note: notes.join(" · ") }),
          },
          { text: count(item?.quantity ?? 0) },
          written(line.unit_price),
          ...amounts(line),
        ];
      }),
      [
        { text: count(invoice.lines.length + 1) },
        { text: words.shipping(shipping_name) },
        { text: "" },
        { text: "" },
        ...amounts(invoice.shipping),
      ],
    ],
  };
}

interface Sums {
  taxes: readonly TaxSum[];
  rounding: bigint;
  currency: InvoicedPart["currency"];
  language: Language;
}

/** What the rows come to: discounts, each tax, and what rounding took off. */
export function sumRows(sum: InvoiceAmounts, { taxes, rounding, currency, language }: Sums) {
  const words = PAPER_WORDS[language];
  const written = (units: bigint) => amountInNumbers(units, currency, language);
  return [
    { label: words.sum, value: written(sum.amount) },
    ...(sum.discount !== 0n ? [{ label: words.discount, value: written(-sum.discount) }] : []),
    ...taxes.map(({ name, rate, base, amount }) =>
      Number(rate) === 0
        ? { label: words.exempt(written(base)), value: written(0n), soft: true }
        : {
            label: words.taxOf(withinText(name), leftToRight(digitsIn(language, `${rate}%`)), written(base)),
            value: written(amount),
          },
    ),
    ...(rounding !== 0n ? [{ label: words.rounding, value: written(-rounding) }] : []),
  ];
}

/** What went back of a part, and what remains. */
export function creditRows(part: InvoicedPart, language: Language) {
  const words = PAPER_WORDS[language];
  const { credits, currency, seller, invoice } = part;
  if (credits.length === 0) return [];
  return [
    ...credits.map(({ cause, state, done_at, amount }) => ({
      label: [
        `${words.creditStates[state]} (${words.credits[cause]})`,
        ...(done_at ? [dayInNumbers(done_at, language, seller.time_zone)] : []),
      ].join(" · "),
      value: amountInNumbers(-amount, currency, language),
    })),
    remainingRow(invoice.total - creditOf(part), part, language),
  ];
}

export function remainingRow(units: bigint, { currency }: InvoicedPart, language: Language) {
  return {
    label: PAPER_WORDS[language].remaining,
    value: amountNamed(units, currency, language),
    strong: true,
  };
}

export function creditOf({ credits }: InvoicedPart): bigint {
  return credits.reduce((sum, { amount }) => sum + amount, 0n);
}

/** The same tax of several parts once. */
export function together(taxes: readonly TaxSum[]): TaxSum[] {
  const sums = new Map<string, TaxSum>();
  for (const tax of taxes) {
    const key = `${tax.rate} ${tax.name}`;
    const known = sums.get(key);
    sums.set(key, known ? { ...known, base: known.base + tax.base, amount: known.amount + tax.amount } : tax);
  }
  return [...sums.values()];
}

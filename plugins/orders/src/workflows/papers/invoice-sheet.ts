import type { Block, Sheet } from "@dastranj/print";
import {
  amountInLetters,
  amountNamed,
  codeIn,
  currencyName,
  dayInWords,
  digitsIn,
  type Language,
} from "@dastranj/print/written";
import { sumOf } from "../../domain/papers/invoice";
import type { Addressee } from "../../domain/papers/outgoing";
import { isReleased } from "../../domain/seller-order-states";
import { creditOf, creditRows, remainingRow, rowsOf, sumRows, together } from "./invoice-rows";
import { personBlocks, sellerCounty, sellerName } from "./people";
import type { InvoicedPart } from "./read-invoices";
import { PAPER_WORDS } from "./words";

/** Whom an invoice goes to; null when nobody may read that. */
type Buyer = Addressee | null;

/**
 * The invoice of one part, or of a whole order: then each seller's part stands by itself, and what they come to together at the
 * end. Amounts are in the currency's own unit, in Iran the rial as its law wants it.
 */
export function invoiceSheet(
  parts: readonly [InvoicedPart, ...InvoicedPart[]],
  { buyer, language }: { buyer: Buyer; language: Language },
): Sheet {
  const words = PAPER_WORDS[language];
  const [first] = parts;
  const { currency, display_id, placed_at, seller } = first;
  const several = parts.length > 1;
  const number = (value: number) => digitsIn(language, String(value));
  const reference = several
    ? words.order(number(display_id))
    : words.invoiceNumber(codeIn(language, first.number));
  return {
    size: "A4",
    foot: (page, pages) => `${words.market} · ${reference} · ${words.page(number(page), number(pages))}`,
    blocks: [
      {
        kind: "columns",
        parts: [
          {
            share: 1,
            blocks: [
              { kind: "text", text: words.invoice, strong: true, size: 20 },
              { kind: "text", text: reference, strong: true, size: 11 },
            ],
          },
          {
            share: 1,
            blocks: [
              { kind: "text", text: words.market, soft: true, size: 12, align: "end" },
              { kind: "text", text: words.order(codeIn(language, String(display_id))), align: "end" },
              {
                kind: "text",
                text: words.date(dayInWords(placed_at, language, seller.time_zone)),
                align: "end",
              },
            ],
          },
        ],
      },
      { kind: "gap", height: 8 },
      // Of one part seller and buyer stand face to face; of an order each part names its own seller.
      ...(several ? buyerFrame(buyer, language) : [faceToFace(first, buyer, language)]),
      ...parts.flatMap((part) => partBlocks(part, { language, several })),
      ...(several ? orderBlocks(parts, language) : []),
      { kind: "gap", height: 8 },
      {
        kind: "text",
        text: words.amountsIn(currencyName(currency, language)),
        soft: true,
        size: 8,
      },
    ],
  };
}

function faceToFace(part: InvoicedPart, buyer: Buyer, language: Language): Block {
  return {
    kind: "columns",
    parts: [
      { share: 1, blocks: [sellerFrame(part, language)] },
      { share: 1, blocks: buyerFrame(buyer, language) },
    ],
  };
}

function sellerFrame({ seller, licence_number }: InvoicedPart, language: Language, number?: string): Block {
  const words = PAPER_WORDS[language];
  const person = { name: sellerName(seller, language), phone: null, address: null };
  return {
    kind: "frame",
    keep: true,
    blocks: [
      ...personBlocks([words.seller, number].filter(Boolean).join(" · "), person, language),
      {
        kind: "text",
        text: [
          sellerCounty(seller, language),
          ...(licence_number ? [words.licence(codeIn(language, licence_number))] : []),
        ].join(" · "),
      },
    ],
  };
}

function buyerFrame(buyer: Buyer, language: Language): Block[] {
  if (!buyer) return [];
  return [{ kind: "frame", blocks: personBlocks(PAPER_WORDS[language].buyer, buyer, language) }];
}

function partBlocks(
  part: InvoicedPart,
  { language, several }: { language: Language; several: boolean },
): Block[] {
  const words = PAPER_WORDS[language];
  const { invoice, currency } = part;
  const { total } = invoice;
  return [
    { kind: "gap", height: 6 },
    ...(several ? [sellerFrame(part, language, words.invoiceNumber(codeIn(language, part.number)))] : []),
    ...(isReleased(part.status)
      ? [
          { kind: "gap" as const, height: 4 },
          {
            kind: "text" as const,
            text: words.states[part.status as keyof typeof words.states],
            strong: true,
            size: 11,
          },
        ]
      : []),
    { kind: "gap", height: 6, keep: true },
    rowsOf(part, language),
    { kind: "gap", height: 6 },
    {
      kind: "totals",
      rows: [
        ...sumRows(invoice.sum, { taxes: invoice.taxes, rounding: invoice.rounding, currency, language }),
        {
          label: several ? words.ofPart(codeIn(language, part.number)) : words.payable,
          value: amountNamed(total, currency, language),
          strong: true,
        },
        ...creditRows(part, language),
      ],
    },
    ...(several ? [] : lettersOf(total, part, language)),
  ];
}

/** What the parts come to together. */
function orderBlocks(parts: readonly [InvoicedPart, ...InvoicedPart[]], language: Language): Block[] {
  const words = PAPER_WORDS[language];
  const [{ currency }] = parts;
  const add = (of: (part: InvoicedPart) => bigint) => parts.reduce((sum, part) => sum + of(part), 0n);
  const total = add(({ invoice }) => invoice.total);
  const back = add(creditOf);
  const sum = sumOf(parts.map(({ invoice }) => invoice.sum));
  return [
    { kind: "gap", height: 10, keep: true },
    { kind: "rule", keep: true },
    { kind: "gap", height: 6, keep: true },
    { kind: "text", text: words.ofOrder, strong: true, size: 12, keep: true },
    {
      kind: "totals",
      rows: [
        ...sumRows(sum, {
          taxes: together(parts.flatMap(({ invoice }) => invoice.taxes)),
          rounding: add(({ invoice }) => invoice.rounding),
          currency,
          language,
        }),
        { label: words.payable, value: amountNamed(total, currency, language), strong: true },
        ...(back > 0n ? [remainingRow(total - back, parts[0], language)] : []),
      ],
    },
    ...lettersOf(total, parts[0], language),
  ];
}

function lettersOf(units: bigint, { currency }: InvoicedPart, language: Language): Block[] {
  const letters = amountInLetters(units, currency, language);
  if (!letters) return [];
  return [
    { kind: "gap", height: 6 },
    { kind: "text", text: PAPER_WORDS[language].letters(letters), size: 10 },
  ];
}

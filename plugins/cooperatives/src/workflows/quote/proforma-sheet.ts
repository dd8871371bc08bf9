import type { Block, Sheet } from "@dastranj/print";
import {
  amountInLetters,
  amountInNumbers,
  amountNamed,
  codeIn,
  dayInWords,
  digitsIn,
  type Language,
} from "@dastranj/print/written";
import { beginningOf } from "@dastranj/sellers/contract/days";
import { quantityWritten, unitName } from "../../domain/quote/written";
import type { CompanyRow } from "../../modules/company/rows";
import type { QuoteRow } from "../../modules/quote/service";
import { PROFORMA_WORDS } from "./proforma-words";

/** What a proforma shows. */
export interface Proforma {
  number: string;
  quote: QuoteRow;
  decimals: number;
  cooperative: string;
  company: CompanyRow | undefined;
  goods: string;
  grades: string[];
  timeZone: string;
}

/** A version of a quote as a paper: who, what for how much, what is paid when, and until when it holds. */
export function proformaSheet(proforma: Proforma, language: Language): Sheet {
  const { number, quote, timeZone } = proforma;
  const words = PROFORMA_WORDS[language];
  const reference = words.number(codeIn(language, number));
  const day = (at: Date) => dayInWords(at, language, timeZone);
  const title = quote.offered_by === "cooperative" ? words.proforma : words.counter;
  return {
    size: "A4",
    foot: (page, pages) =>
      `${words.market} · ${reference} · ${words.page(digitsIn(language, String(page)), digitsIn(language, String(pages)))}`,
    blocks: [
      {
        kind: "columns",
        parts: [
          {
            share: 1,
            blocks: [
              { kind: "text", text: title, strong: true, size: 20 },
              { kind: "text", text: reference, strong: true, size: 11 },
            ],
          },
          {
            share: 1,
            blocks: [
              { kind: "text", text: words.market, soft: true, size: 12, align: "end" },
              { kind: "text", text: words.date(day(new Date(quote.offered_at))), align: "end" },
              { kind: "text", text: words.validUntil(day(new Date(quote.valid_until))), align: "end" },
              {
                kind: "text",
                text: words.deliverBy(day(beginningOf(quote.deliver_by, timeZone))),
                align: "end",
              },
            ],
          },
        ],
      },
      { kind: "gap", height: 8 },
      parties(proforma, language),
      { kind: "gap", height: 8 },
      lines(proforma, language),
      { kind: "gap", height: 6 },
      sums(proforma, language),
      ...written(proforma, language),
      ...(quote.words
        ? [
            { kind: "gap" as const, height: 8 },
            { kind: "text" as const, text: quote.words, own: true },
          ]
        : []),
      { kind: "gap", height: 10 },
      { kind: "text", text: words.notAnInvoice, soft: true, size: 8 },
    ],
  };
}

function parties({ cooperative, company }: Proforma, language: Language): Block {
  const words = PROFORMA_WORDS[language];
  const frame = (head: string, texts: string[]): Block => ({
    kind: "frame",
    blocks: [
      { kind: "text", text: head, soft: true, size: 9 },
      ...texts.filter(Boolean).map((text, index): Block => ({ kind: "text", text, strong: index === 0 })),
    ],
  });
  const address = [company?.city, company?.address].filter(Boolean).join(language === "fa" ? "، " : ", ");
  return {
    kind: "columns",
    parts: [
      { share: 1, blocks: [frame(words.seller, [cooperative])] },
      {
        share: 1,
        blocks: [
          frame(words.buyer, [
            company?.name ?? "",
            company ? words.legalId(codeIn(language, company.legal_id)) : "",
            address,
            company ? words.phone(codeIn(language, company.phone)) : "",
          ]),
        ],
      },
    ],
  };
}

function lines({ quote, decimals, goods, grades }: Proforma, language: Language): Block {
  const words = PROFORMA_WORDS[language];
  const currency = { code: quote.currency_code, decimals };
  const amount = (units: string) => amountInNumbers(BigInt(units), currency, language);
  return {
    kind: "table",
    columns: [
      { share: 4, head: words.goods },
      { share: 2, head: words.quantity, align: "end" },
      { share: 2, head: words.unitPrice(unitName(quote.measure, language)), align: "end" },
      { share: 2, head: words.amount, align: "end" },
    ],
    rows: [
      [
        { text: goods, note: words.grades(grades.join(language === "fa" ? "، " : ", ")) },
        { text: quantityWritten(quote.measure, quote.quantity, language) },
        { text: amount(quote.unit_price) },
        { text: amount(quote.goods_total) },
      ],
    ],
  };
}

function sums({ quote, decimals }: Proforma, language: Language): Block {
  const words = PROFORMA_WORDS[language];
  const currency = { code: quote.currency_code, decimals };
  const amount = (units: bigint) => amountNamed(units, currency, language);
  const share = (bp: number) => `${digitsIn(language, String(bp / 100))}${language === "fa" ? "٪" : " %"}`;
  const [total, deposit] = [BigInt(quote.total), BigInt(quote.deposit)];
  return {
    kind: "totals",
    rows: [
      { label: words.sum, value: amount(BigInt(quote.goods_total)) },
      { label: words.shipping, value: amount(BigInt(quote.shipping_total)) },
      { label: words.tax(share(quote.tax_goods_bp)), value: amount(BigInt(quote.tax_total)) },
      { label: words.total, value: amount(total), strong: true },
      ...(deposit > 0n ? [{ label: words.deposit(share(quote.deposit_bp)), value: amount(deposit) }] : []),
      ...(total > deposit
        ? [{ label: words.rest(words.terms[quote.payment_terms]), value: amount(total - deposit) }]
        : []),
    ],
  };
}

function written({ quote, decimals }: Proforma, language: Language): Block[] {
  const currency = { code: quote.currency_code, decimals };
  const letters = amountInLetters(BigInt(quote.total), currency, language);
  if (!letters) return [];
  return [
    { kind: "gap", height: 6 },
    { kind: "text", text: PROFORMA_WORDS[language].letters(letters), size: 10 },
  ];
}

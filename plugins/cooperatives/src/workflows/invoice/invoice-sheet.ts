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
import type { InvoiceRow } from "../../modules/invoice/service";
import { INVOICE_WORDS } from "./invoice-words";

/** What is needed to put an invoice on paper. */
export interface PrintedInvoice {
  invoice: InvoiceRow;
  decimals: number;
  timeZone: string;
}

/** An invoice as a paper: who, what for how much, what was paid and what is due by when. All of it as it was when it was issued. */
export function invoiceSheet(printed: PrintedInvoice, language: Language): Sheet {
  const { invoice, timeZone } = printed;
  const words = INVOICE_WORDS[language];
  const reference = words.number(codeIn(language, invoice.number));
  const count = (value: number) => digitsIn(language, String(value));
  const atEnd = (text: string): Block => ({ kind: "text", text, align: "end" });
  return {
    size: "A4",
    foot: (page, pages) => `${words.market} · ${reference} · ${words.page(count(page), count(pages))}`,
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
              atEnd(words.date(dayInWords(new Date(invoice.issued_at), language, timeZone))),
              ...(BigInt(invoice.due) > 0n ? [atEnd(words.dueOn(dueDay(printed, language)))] : []),
            ],
          },
        ],
      },
      { kind: "gap", height: 8 },
      parties(invoice, language),
      { kind: "gap", height: 8 },
      lines(printed, language),
      { kind: "gap", height: 6 },
      sums(printed, language),
      ...notes(printed, language),
    ],
  };
}

const dueDay = ({ invoice, timeZone }: PrintedInvoice, language: Language): string =>
  dayInWords(beginningOf(invoice.due_on, timeZone), language, timeZone);

function parties({ seller, buyer }: InvoiceRow, language: Language): Block {
  const words = INVOICE_WORDS[language];
  const frame = (head: string, texts: string[]): Block => ({
    kind: "frame",
    blocks: [
      { kind: "text", text: head, soft: true, size: 9 },
      ...texts
        .filter(Boolean)
        .map((text, index): Block => ({ kind: "text", text, strong: index === 0, own: true })),
    ],
  });
  const perhaps = (text: string | null, said: (text: string) => string) =>
    text ? said(codeIn(language, text)) : "";
  return {
    kind: "columns",
    parts: [
      {
        share: 1,
        blocks: [
          frame(words.seller, [
            (language === "en" && seller.name_en) || seller.name,
            perhaps(seller.registration, words.registration),
          ]),
        ],
      },
      {
        share: 1,
        blocks: [
          frame(words.buyer, [
            buyer.name,
            perhaps(buyer.legal_id, words.legalId),
            buyer.address,
            perhaps(buyer.postal_code, words.postalCode),
            perhaps(buyer.phone, words.phone),
          ]),
        ],
      },
    ],
  };
}

function lines({ invoice, decimals }: PrintedInvoice, language: Language): Block {
  const words = INVOICE_WORDS[language];
  const { measure, currency_code: code } = invoice;
  const amount = (units: string) => amountInNumbers(BigInt(units), { code, decimals }, language);
  return {
    kind: "table",
    columns: [
      { share: 4, head: words.goods },
      { share: 2, head: words.quantity, align: "end" },
      { share: 2, head: words.unitPrice(unitName(measure, language)), align: "end" },
      { share: 2, head: words.amount, align: "end" },
    ],
    rows: invoice.lines.map(({ title, title_en, grades, quantity, unit_price, amount: price }) => [
      {
        text: (language === "en" && title_en) || title,
        note: words.grades(grades.map((grade) => grade[language]).join(language === "fa" ? "، " : ", ")),
      },
      { text: quantityWritten(measure, quantity, language) },
      { text: amount(unit_price) },
      { text: amount(price) },
    ]),
  };
}

function sums(printed: PrintedInvoice, language: Language): Block {
  const { invoice, decimals } = printed;
  const words = INVOICE_WORDS[language];
  const currency = { code: invoice.currency_code, decimals };
  const row = (label: string, units: string) => ({
    label,
    value: amountNamed(BigInt(units), currency, language),
  });
  const perhaps = (label: string, units: string) => (BigInt(units) > 0n ? [row(label, units)] : []);
  const rate = (bp: number) => `${digitsIn(language, String(bp / 100))}${language === "fa" ? "٪" : " %"}`;
  const rates = [...new Set([invoice.tax_goods_bp, invoice.tax_shipping_bp])].map(rate).join(" / ");
  return {
    kind: "totals",
    rows: [
      row(words.sum, invoice.goods_total),
      row(words.shipping, invoice.shipping_total),
      row(words.tax(rates), invoice.tax_total),
      { ...row(words.total, invoice.total), strong: true },
      ...perhaps(words.paid, invoice.paid),
      ...perhaps(words.due(dueDay(printed, language)), invoice.due),
      ...perhaps(words.goesBack, invoice.goes_back),
    ],
  };
}

function notes({ invoice, decimals }: PrintedInvoice, language: Language): Block[] {
  const words = INVOICE_WORDS[language];
  const currency = { code: invoice.currency_code, decimals };
  const letters = amountInLetters(BigInt(invoice.total), currency, language);
  const credit = BigInt(invoice.credit);
  const said = [
    ...(letters ? [words.letters(letters)] : []),
    ...(credit > 0n ? [words.credit(amountNamed(credit, currency, language))] : []),
  ];
  return said.flatMap((text): Block[] => [
    { kind: "gap", height: 6 },
    { kind: "text", text, size: 10 },
  ]);
}

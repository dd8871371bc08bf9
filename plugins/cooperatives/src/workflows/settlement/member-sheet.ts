import { type Block, drawSheets, type Sheet } from "@dastranj/print";
import {
  amountInNumbers,
  amountNamed,
  codeIn,
  currencyName,
  dayInNumbers,
  dayInWords,
  digitsIn,
  type Language,
  latinDigits,
} from "@dastranj/print/written";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MEASURES } from "../../contract/measure";
import type { OrderChain } from "../../contract/settlement";
import { quantityWritten, unitName } from "../../domain/quote/written";
import { csvOf, inUnits } from "../../domain/settlement/csv";
import { readSheet, type SheetRow } from "../../modules/settlement/read-settlements";
import { decimalsOf } from "../currency-of";
import { gradeOf } from "../receiving/show-receipt";
import { refusal } from "../refusal";
import { chainOfShare } from "./chain-of-order";
import { chainInList, chainOnPaper } from "./chain-on-sheet";
import { settlementsRoom } from "./money-room";
import { SHEET_WORDS } from "./sheet-words";

/** Whose sheet: a member's own, or one of a cooperative's. */
export type SheetAsked = { id: string } & ({ seller_id: string } | { cooperative_id: string });

interface Drawn {
  sheet: SheetRow;
  /** Of her share; it stands on nobody's paper but her own. */
  chain: OrderChain | null;
  decimals: number;
  timeZone: string;
  language: Language;
}

async function find(container: MedusaContainer, asked: SheetAsked, language: Language): Promise<Drawn> {
  const { database, timeZone } = settlementsRoom(container);
  const sheet = await readSheet(database, asked);
  if (!sheet) throw refusal("settlement_not_found");
  const [chain, decimals] = await Promise.all([
    "seller_id" in asked ? chainOfShare(database, sheet) : null,
    decimalsOf(container, sheet.currency_code),
  ]);
  return { sheet, chain, decimals, timeZone, language };
}

/** A member's sheet as a paper, and under which number it is kept. */
export async function memberSheetPdf(
  container: MedusaContainer,
  asked: SheetAsked,
  language: Language,
): Promise<{ pdf: Buffer; number: string }> {
  const drawn = await find(container, asked, language);
  const number = numberOf(drawn.sheet);
  const title = `${SHEET_WORDS[language].member} ${codeIn(language, number)}`;
  return { pdf: await drawSheets([paperOf(drawn, number)], { language, title }), number };
}

/** A member's sheet as a list, and under which number it is kept. */
export async function memberSheetCsv(
  container: MedusaContainer,
  asked: SheetAsked,
  language: Language,
): Promise<{ csv: string; number: string }> {
  const drawn = await find(container, asked, language);
  return { csv: csvOf(linesOf(drawn)), number: numberOf(drawn.sheet) };
}

const numberOf = ({ wholesale_order_id }: SheetRow): string => wholesale_order_id.slice(-8);

const nameIn = (language: Language, { name, name_en }: { name: string; name_en: string }): string =>
  (language === "en" && name_en) || name;

function paperOf({ sheet, chain, decimals, timeZone, language }: Drawn, number: string): Sheet {
  const words = SHEET_WORDS[language];
  const currency = { code: sheet.currency_code, decimals };
  const amount = (units: string) => amountInNumbers(BigInt(units), currency, language);
  const named = (units: string) => amountNamed(BigInt(units), currency, language);
  const quantity = (much: number) => quantityWritten(sheet.measure, much, language);
  const reference = words.number(codeIn(language, number));
  const count = (value: number) => digitsIn(language, String(value));
  const day = (at: Date | string) => dayInWords(new Date(at), language, timeZone);
  const text = (line: string): Block => ({ kind: "text", text: line });
  return {
    size: "A4",
    foot: (page, pages) => `${words.market} · ${reference} · ${words.page(count(page), count(pages))}`,
    blocks: [
      { kind: "text", text: words.member, strong: true, size: 18 },
      { kind: "text", text: reference, strong: true, size: 11 },
      text(words.date(day(sheet.settled_at))),
      text(`${words.cooperative}: ${nameIn(language, sheet.cooperative)}`),
      text(`${words.memberIs}: ${nameIn(language, sheet.member)}`),
      text(words.goods(nameIn(language, { name: sheet.title, name_en: sheet.title_en }))),
      text(words.delivered(quantity(sheet.delivered), quantity(sheet.ordered))),
      { kind: "gap", height: 8 },
      { kind: "text", text: words.amountsIn(currencyName(currency, language)), soft: true, size: 8 },
      {
        kind: "table",
        columns: [
          { share: 4, head: words.columns.lot },
          { share: 3, head: words.columns.grade },
          { share: 3, head: words.columns.quantity, align: "end" },
          {
            share: 3,
            head: words.columns.unitPrice(unitName(sheet.measure, language)),
            align: "end",
          },
          { share: 2, head: words.columns.factor, align: "end" },
          { share: 4, head: words.columns.earned, align: "end" },
        ],
        rows: sheet.lines.map((line) => [
          { text: codeIn(language, line.lot ?? "") },
          { text: gradeOf(line.grade, sheet.pool_grades)[language] },
          { text: quantity(line.quantity) },
          { text: amount(line.unit_price) },
          { text: percent(line.factor_bp, language) },
          { text: amount(line.earned) },
        ]),
      },
      { kind: "gap", height: 6 },
      {
        kind: "totals",
        rows: [
          { label: words.columns.earned, value: named(sheet.earned) },
          ...sheet.repayments.map(({ given_at, amount: repaid }) => ({
            label: words.advance(day(given_at)),
            value: named(`-${repaid}`),
          })),
          { label: words.due, value: named(sheet.due), strong: true },
        ],
      },
      { kind: "gap", height: 8 },
      { kind: "text", text: words.note, soft: true, size: 8 },
      ...chainOnPaper("share", chain, { language, amount }),
    ],
  };
}

const percent = (bp: number, language: Language): string =>
  `${digitsIn(language, String(bp / 100)).replace(".", language === "fa" ? "٫" : ".")}${language === "fa" ? "٪" : " %"}`;

function linesOf({ sheet, chain, decimals, timeZone, language }: Drawn): string[][] {
  const words = SHEET_WORDS[language];
  const { per } = MEASURES[sheet.measure];
  const { lot, day, grade, quantity, factor, earned, unitPrice, due } = words.columns;
  const unit = unitName(sheet.measure, language);
  const money = (units: string) => inUnits(units, decimals);
  const dayOf = (at: Date | string) => latinDigits(dayInNumbers(new Date(at), language, timeZone));
  return [
    [lot, day, grade, `${quantity} (${unit})`, unitPrice(unit), factor, earned],
    ...sheet.lines.map((line) => [
      line.lot ?? "",
      dayOf(line.received_at),
      gradeOf(line.grade, sheet.pool_grades)[language],
      String(line.quantity / per),
      money(line.unit_price),
      String(line.factor_bp / 10_000),
      money(line.earned),
    ]),
    ...sheet.repayments.map(({ given_at, amount }) => [
      words.advance(dayOf(given_at)),
      ...["", "", "", "", ""],
      money(`-${amount}`),
    ]),
    [due, "", "", "", "", "", money(sheet.due)],
    ...chainInList("share", chain, {
      language,
      line: (label, units) => [label, "", "", "", "", "", units && money(units)],
    }),
  ];
}

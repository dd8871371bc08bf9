import { type Block, drawSheets, type Sheet } from "@dastranj/print";
import {
  amountInNumbers,
  amountNamed,
  codeIn,
  currencyName,
  dayInWords,
  digitsIn,
  type Language,
} from "@dastranj/print/written";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MEASURES } from "../../contract/measure";
import type { OrderChain } from "../../contract/settlement";
import { quantityWritten, unitName } from "../../domain/quote/written";
import { csvOf, inUnits } from "../../domain/settlement/csv";
import { readOrder } from "../../modules/settlement/read-order";
import { partiesOf, settlementOfOrder, sharesOf } from "../../modules/settlement/read-settlements";
import type { OrderRow, PartyRow, SettlementRow, ShareRow } from "../../modules/settlement/rows";
import { decimalsOf } from "../currency-of";
import { refusal } from "../refusal";
import { chainOfOrder } from "./chain-of-order";
import { chainInList, chainOnPaper } from "./chain-on-sheet";
import { settlementsRoom } from "./money-room";
import { SHEET_WORDS } from "./sheet-words";

/** More rows than that are no paper any more: drawing them would hold up everybody. */
const ROWS_PRINTED = 1000;
/** No cooperative has more members of one order; a list of so many is some megabytes. */
const ROWS_LISTED = 100_000;

interface Drawn {
  order: OrderRow;
  settlement: SettlementRow;
  shares: (ShareRow & { member: PartyRow })[];
  cooperative: PartyRow | undefined;
  chain: OrderChain | null;
  decimals: number;
  timeZone: string;
  language: Language;
}

export interface OrderSheetAsked {
  order_id: string;
  cooperative_id: string;
  language: Language;
}

/** The sheet of an order that was settled, as a paper for its cooperative. */
export async function orderSheetPdf(
  container: MedusaContainer,
  asked: OrderSheetAsked,
): Promise<{ pdf: Buffer; number: string }> {
  const drawn = await find(container, asked, ROWS_PRINTED);
  const number = asked.order_id.slice(-8);
  const { language } = asked;
  const title = `${SHEET_WORDS[language].order} ${codeIn(language, number)}`;
  return { pdf: await drawSheets([paperOf(drawn, number)], { language, title }), number };
}

/** The same as a list. */
export async function orderSheetCsv(
  container: MedusaContainer,
  asked: OrderSheetAsked,
): Promise<{ csv: string; number: string }> {
  return {
    csv: csvOf(linesOf(await find(container, asked, ROWS_LISTED))),
    number: asked.order_id.slice(-8),
  };
}

async function find(
  container: MedusaContainer,
  { order_id, cooperative_id, language }: OrderSheetAsked,
  most: number,
): Promise<Drawn> {
  const { database, timeZone } = settlementsRoom(container);
  const order = await readOrder(database, order_id, cooperative_id);
  if (!order) throw refusal("wholesale_order_not_found");
  const settlement = await settlementOfOrder(database, order_id);
  if (!settlement) throw refusal("settlement_not_found");
  if (settlement.members > most) throw refusal("settlement_too_long_to_print");
  const [shares, parties, chain, decimals] = await Promise.all([
    sharesOf(database, settlement.id, { limit: most, offset: 0 }),
    partiesOf(database, [cooperative_id]),
    chainOfOrder(database, order, settlement),
    decimalsOf(container, settlement.currency_code),
  ]);
  return {
    ...{ order, settlement, shares, cooperative: parties.get(cooperative_id), chain },
    ...{ decimals, timeZone, language },
  };
}

const nameIn = (language: Language, party: { name: string; name_en: string } | undefined): string =>
  (language === "en" && party?.name_en) || (party?.name ?? "");

const SUMS = ["goods", "earned", "outside", "margin", "platform", "surplus"] as const;

function paperOf(
  { order, settlement, shares, cooperative, chain, decimals, timeZone, language }: Drawn,
  number: string,
): Sheet {
  const words = SHEET_WORDS[language];
  const currency = { code: settlement.currency_code, decimals };
  const amount = (units: string) => amountInNumbers(BigInt(units), currency, language);
  const named = (units: string) => amountNamed(BigInt(units), currency, language);
  const quantity = (much: number) => quantityWritten(order.measure, much, language);
  const reference = words.number(codeIn(language, number));
  const count = (value: number) => digitsIn(language, String(value));
  const text = (line: string): Block => ({ kind: "text", text: line });
  return {
    size: "A4",
    foot: (page, pages) => `${words.market} · ${reference} · ${words.page(count(page), count(pages))}`,
    blocks: [
      { kind: "text", text: words.order, strong: true, size: 18 },
      { kind: "text", text: reference, strong: true, size: 11 },
      text(words.date(dayInWords(new Date(settlement.settled_at), language, timeZone))),
      text(`${words.cooperative}: ${nameIn(language, cooperative)}`),
      text(`${words.buyer}: ${order.company}`),
      text(words.goods(nameIn(language, { name: order.title, name_en: order.title_en }))),
      text(words.delivered(quantity(settlement.delivered), quantity(order.quantity))),
      { kind: "gap", height: 8 },
      {
        kind: "totals",
        rows: SUMS.map((sum) => ({
          label: words.sums[sum],
          value: named(settlement[sum]),
          strong: sum === "goods",
        })),
      },
      { kind: "gap", height: 8 },
      { kind: "text", text: words.amountsIn(currencyName(currency, language)), soft: true, size: 8 },
      {
        kind: "table",
        columns: [
          { share: 4, head: words.columns.member },
          { share: 3, head: words.columns.quantity, align: "end" },
          { share: 3, head: words.columns.earned, align: "end" },
          { share: 3, head: words.columns.repaid, align: "end" },
          { share: 3, head: words.columns.due, align: "end" },
        ],
        rows: shares.map((share) => [
          { text: nameIn(language, share.member) },
          { text: quantity(share.quantity) },
          { text: amount(share.earned) },
          { text: share.repaid === "0" ? "" : amount(share.repaid) },
          { text: amount(share.due), strong: true },
        ]),
      },
      { kind: "gap", height: 6 },
      {
        kind: "totals",
        rows: [
          { label: words.sums.earned, value: named(settlement.earned) },
          { label: words.sums.repaid, value: named(settlement.repaid) },
          { label: words.sums.due, value: named(settlement.due), strong: true },
        ],
      },
      ...chainOnPaper("order", chain, { language, amount }),
    ],
  };
}

function linesOf({ order, settlement, shares, chain, decimals, language }: Drawn): string[][] {
  const words = SHEET_WORDS[language];
  const { per } = MEASURES[order.measure];
  const money = (units: string) => inUnits(units, decimals);
  const { member, quantity, earned, repaid, due } = words.columns;
  return [
    [member, `${quantity} (${unitName(order.measure, language)})`, earned, repaid, due],
    ...shares.map((share) => [
      nameIn(language, share.member),
      String(share.quantity / per),
      ...[money(share.earned), money(share.repaid), money(share.due)],
    ]),
    [
      words.sums.due,
      String(shares.reduce((sum, share) => sum + share.quantity, 0) / per),
      ...[money(settlement.earned), money(settlement.repaid), money(settlement.due)],
    ],
    ...SUMS.map((sum) => [words.sums[sum], "", money(settlement[sum]), "", ""]),
    ...chainInList("order", chain, {
      language,
      line: (label, units) => [label, "", units && money(units), "", ""],
    }),
  ];
}

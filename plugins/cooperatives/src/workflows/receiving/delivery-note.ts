import { type Block, drawSheets, type Sheet } from "@dastranj/print";
import { codeIn, dayInWords, digitsIn, type Language } from "@dastranj/print/written";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { quantityWritten } from "../../domain/quote/written";
import { type TracedDispatch, traceDispatches } from "../../modules/receiving/trace";
import { refusal } from "../refusal";
import { DELIVERY_NOTE_WORDS } from "./delivery-note-words";
import { hubOf } from "./hub";
import { gradeOf } from "./show-receipt";

interface Company {
  name: string;
  city: string | null;
  address: string | null;
  phone: string | null;
}

/** The paper that travels with a shipment, and under which number it is kept. It names lots, no members. */
export async function printDeliveryNote(
  container: MedusaContainer,
  of: { id: string; cooperative_id?: string; order_id?: string },
  language: Language,
): Promise<{ pdf: Buffer; number: string }> {
  const { database, timeZone } = hubOf(container);
  const [dispatch] = await traceDispatches(database, of);
  if (!dispatch) throw refusal("dispatch_not_found");
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: sellers }, { data: companies }] = await Promise.all([
    query.graph({
      entity: "seller",
      fields: ["name", "name_en"],
      filters: { id: dispatch.cooperative_id },
    }),
    query.graph({
      entity: "company",
      fields: ["name", "city", "address", "phone"],
      filters: { id: dispatch.company_id } as never,
    }),
  ]);
  const seller = sellers[0];
  const cooperative = (language === "en" && seller?.name_en) || (seller?.name ?? "");
  const company = (companies as unknown as Company[])[0];
  const number = `${dispatch.wholesale_order_id.slice(-8)}-${dispatch.number}`;
  const sheet = noteSheet(dispatch, { number, cooperative, company, language, timeZone });
  const title = `${DELIVERY_NOTE_WORDS[language].note} ${number}`;
  return { pdf: await drawSheets([sheet], { language, title }), number };
}

interface Noted {
  number: string;
  cooperative: string;
  company: Company | undefined;
  language: Language;
  timeZone: string;
}

function noteSheet(dispatch: TracedDispatch, noted: Noted): Sheet {
  const { number, language, timeZone } = noted;
  const words = DELIVERY_NOTE_WORDS[language];
  const reference = words.number(codeIn(language, number));
  const count = (value: number) => digitsIn(language, String(value));
  const text = (line: string): Block => ({ kind: "text", text: line });
  const goods = (language === "en" && dispatch.title_en) || dispatch.title;
  const amount = (quantity: number) => quantityWritten(dispatch.measure, quantity, language);
  return {
    size: "A4",
    foot: (page, pages) => `${words.market} · ${reference} · ${words.page(count(page), count(pages))}`,
    blocks: [
      { kind: "text", text: words.note, strong: true, size: 20 },
      { kind: "text", text: reference, strong: true, size: 11 },
      text(words.date(dayInWords(new Date(dispatch.sent_at), language, timeZone))),
      { kind: "gap", height: 8 },
      parties(noted),
      { kind: "gap", height: 8 },
      {
        kind: "table",
        columns: [
          { share: 1, head: "" },
          { share: 4, head: words.lot },
          { share: 3, head: words.grade },
          { share: 3, head: words.received },
          { share: 3, head: words.quantity, align: "end" },
        ],
        rows: dispatch.lines.map((line) => [
          { tick: true },
          { text: codeIn(language, line.lot) },
          { text: gradeOf(line.grade, dispatch.pool_grades)[language] },
          { text: dayInWords(new Date(line.received_at), language, timeZone) },
          { text: amount(line.quantity) },
        ]),
      },
      { kind: "gap", height: 6 },
      {
        kind: "totals",
        rows: [{ label: words.total(goods), value: amount(dispatch.quantity), strong: true }],
      },
      { kind: "gap", height: 8 },
      ...(dispatch.carrier ? [text(words.by(dispatch.carrier))] : []),
      ...(dispatch.tracking_number ? [text(words.tracking(codeIn(language, dispatch.tracking_number)))] : []),
      text(dispatch.is_last ? words.last : words.partial),
      ...(dispatch.words ? [{ kind: "text" as const, text: dispatch.words, own: true }] : []),
      { kind: "gap", height: 10 },
      { kind: "text", text: words.keep, soft: true, size: 8 },
      { kind: "gap", height: 18 },
      text(words.received_by),
      { kind: "gap", height: 24 },
      { kind: "rule" },
    ],
  };
}

function parties({ cooperative, company, language }: Noted): Block {
  const words = DELIVERY_NOTE_WORDS[language];
  const frame = (head: string, texts: string[]): Block => ({
    kind: "frame",
    blocks: [
      { kind: "text", text: head, soft: true, size: 9 },
      ...texts
        .filter(Boolean)
        .map((line, index): Block => ({ kind: "text", text: line, strong: index === 0, own: true })),
    ],
  });
  const address = [company?.city, company?.address].filter(Boolean).join(language === "fa" ? "، " : ", ");
  const phone = company?.phone ? words.phone(codeIn(language, company.phone)) : "";
  return {
    kind: "columns",
    parts: [
      { share: 1, blocks: [frame(words.seller, [cooperative])] },
      { share: 1, blocks: [frame(words.buyer, [company?.name ?? "", address, phone])] },
    ],
  };
}

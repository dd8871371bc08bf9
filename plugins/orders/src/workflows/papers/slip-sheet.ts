import type { Block, Sheet } from "@dastranj/print";
import { codeIn, dayInWords, digitsIn, type Language } from "@dastranj/print/written";
import type { Outgoing, PaperSeller } from "../../domain/papers/outgoing";
import { personBlocks, sellerCounty, sellerName } from "./people";
import { PAPER_WORDS } from "./words";

/** A sheet to pack by and to lay into the parcel: no prices, for it may be a present. */
export function slipSheet(
  part: Outgoing,
  { seller, language, size }: { seller: PaperSeller; language: Language; size: "A4" | "A5" },
): Sheet {
  const words = PAPER_WORDS[language];
  const number = (value: number) => digitsIn(language, String(value));
  const day = (at: Date, zone = seller.time_zone) => dayInWords(at, language, zone);
  const to: Block[] = part.buyer.address ? [] : [{ kind: "text", text: words.fetched, soft: true, size: 8 }];
  return {
    size,
    foot: (page, pages) =>
      `${words.order(number(part.display_id))} · ${words.page(number(page), number(pages))}`,
    blocks: [
      {
        kind: "columns",
        parts: [
          {
            share: 4,
            blocks: [
              { kind: "text", text: words.slip, strong: true, size: 16 },
              {
                kind: "text",
                text: words.order(codeIn(language, String(part.display_id))),
                strong: true,
                size: 12,
              },
              { kind: "text", text: words.date(day(part.placed_at)) },
              ...(part.promised_for
                ? [
                    {
                      kind: "text" as const,
                      text: words.readyBy(day(new Date(`${part.promised_for}T12:00:00Z`), "UTC")),
                      strong: true,
                    },
                  ]
                : []),
            ],
          },
          { share: 1, blocks: [{ kind: "square", text: part.page, side: 56, align: "end" }] },
        ],
      },
      { kind: "gap", height: 8 },
      {
        kind: "columns",
        parts: [
          {
            share: 2,
            blocks: personBlocks(
              words.from,
              { name: sellerName(seller, language), phone: null, address: null },
              language,
            ).concat({
              kind: "text",
              text: sellerCounty(seller, language),
            }),
          },
          { share: 3, blocks: [...personBlocks(words.to, part.buyer, language), ...to] },
        ],
      },
      { kind: "gap", height: 10 },
      {
        kind: "table",
        size: 10,
        columns: [
          { share: 1, head: "" },
          { share: 9, head: words.goods },
          { share: 2, head: words.count, align: "center" },
        ],
        rows: part.lines.map(({ title, variant_title, quantity }) => [
          { tick: true },
          {
            text: digitsIn(language, title),
            own: true,
            ...(variant_title && variant_title !== title && { note: digitsIn(language, variant_title) }),
          },
          { text: number(quantity), strong: true, size: 12 },
        ]),
      },
      { kind: "gap", height: 8 },
      { kind: "text", text: words.by(part.shipping_name) },
      { kind: "gap", height: 12 },
      { kind: "text", text: words.note, soft: true },
      { kind: "gap", height: 14 },
      { kind: "rule" },
      { kind: "gap", height: 18 },
      { kind: "rule" },
    ],
  };
}

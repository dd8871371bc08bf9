import type { Block, Sheet } from "@dastranj/print";
import { codeIn, digitsIn, type Language, latinDigits, leftToRight } from "@dastranj/print/written";
import type { Outgoing, PaperSeller } from "../../domain/papers/outgoing";
import { addressLines, phoneIn, sellerCounty, sellerName } from "./people";
import { PAPER_WORDS } from "./words";

/** Who reads a label: abroad nobody reads Persian. */
export function labelLanguage(part: Outgoing, seller: PaperSeller, language: Language): Language {
  const to = part.buyer.address?.country_code.toLowerCase();
  return to && to !== seller.country.toLowerCase() ? "en" : language;
}

/** The sticker that goes onto a parcel: to whom it goes can be read from a step away. Null where nobody may read to where. */
export function parcelSheet(
  part: Outgoing,
  { seller, language }: { seller: PaperSeller; language: Language },
): Sheet | null {
  const words = PAPER_WORDS[language];
  const { name, phone, address } = part.buyer;
  if (!address) return null;
  const abroad = address.country_code.toLowerCase() !== seller.country.toLowerCase();
  const country = new Intl.DisplayNames("en", { type: "region" }).of(seller.country.toUpperCase());
  const from = [sellerCounty(seller, language), ...(abroad && country ? [country.toUpperCase()] : [])];
  return {
    size: "parcel",
    onOnePage: true,
    blocks: [
      {
        kind: "columns",
        parts: [
          {
            share: 3,
            blocks: [
              { kind: "text", text: words.from, soft: true, size: 8 },
              { kind: "text", text: sellerName(seller, language), strong: true, size: 11, own: true },
              { kind: "text", text: from.join(language === "fa" ? "، " : ", "), size: 9 },
              { kind: "gap", height: 4 },
              {
                kind: "text",
                text: words.order(codeIn(language, String(part.display_id))),
                strong: true,
                size: 12,
              },
            ],
          },
          { share: 1, blocks: [{ kind: "square", text: part.page, side: 58, align: "end" }] },
        ],
      },
      { kind: "gap", height: 5 },
      { kind: "rule" },
      { kind: "gap", height: 5 },
      { kind: "text", text: words.to, soft: true, size: 9 },
      { kind: "text", text: name || words.nobody, strong: true, size: 16, own: true },
      ...addressLines(address, language).map((text): Block => ({ kind: "text", text, size: 13, own: true })),
      ...(phone ? [{ kind: "text" as const, text: phoneIn(language, phone), strong: true, size: 13 }] : []),
      ...(address.postal_code
        ? [
            { kind: "gap" as const, height: 6 },
            {
              kind: "frame" as const,
              blocks: [
                {
                  kind: "text" as const,
                  text: words.postalCode,
                  soft: true,
                  size: 8,
                  align: "center" as const,
                },
                {
                  kind: "text" as const,
                  text: codeIn(language, address.postal_code),
                  strong: true,
                  size: 24,
                  align: "center" as const,
                },
              ],
            },
          ]
        : []),
      { kind: "gap", height: 6 },
      { kind: "text", text: words.by(part.shipping_name), size: 10 },
      ...(part.grams
        ? [{ kind: "text" as const, text: words.weight(weightIn(language, part.grams)), size: 10 }]
        : []),
      ...(part.tracking_number ? trackingBlocks(words.tracking, part.tracking_number) : []),
    ],
  };
}

function trackingBlocks(word: string, number: string): Block[] {
  return [
    { kind: "gap", height: 6 },
    { kind: "text", text: word, soft: true, size: 8, align: "center" },
    { kind: "stripes", text: latinDigits(number), height: 40 },
    { kind: "text", text: leftToRight(number), size: 11, strong: true, align: "center" },
  ];
}

function weightIn(language: Language, grams: number): string {
  const kilos = grams >= 1000;
  const number = new Intl.NumberFormat(language === "fa" ? "fa-IR" : "en-GB", { maximumFractionDigits: 2 });
  const unit = { fa: kilos ? "کیلوگرم" : "گرم", en: kilos ? "kg" : "g" }[language];
  return `${digitsIn(language, number.format(kilos ? grams / 1000 : grams))} ${unit}`;
}

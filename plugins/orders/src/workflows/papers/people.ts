import type { Block } from "@dastranj/print";
import { codeIn, digitsIn, type Language, leftToRight } from "@dastranj/print/written";
import type { Addressee, PaperSeller, PostalAddress } from "../../domain/papers/outgoing";
import { PAPER_WORDS } from "./words";

/** An address in lines: in Iran from the large to the small; elsewhere as the post there reads it, whatever the paper's language. */
export function addressLines(address: PostalAddress, language: Language): string[] {
  const { line1, line2, city, province, postal_code, country_code } = address;
  const streets = [line1, line2].filter(Boolean).map((line) => digitsIn(language, line ?? ""));
  if (country_code.toLowerCase() === "ir") {
    const between = /\p{Script=Arabic}/u.test(city) ? "، " : ", ";
    // A province by its code is read by no postman.
    const region = province && !/^[A-Z]{2}-/.test(province) ? province : null;
    return [[region, city].filter(Boolean).join(between), ...streets].filter(Boolean);
  }
  const country = new Intl.DisplayNames("en", { type: "region" }).of(country_code.toUpperCase() || "ZZ");
  return [
    ...[line1, line2].flatMap((line) => line ?? []),
    [postal_code, city].filter(Boolean).join(" "),
    ...(province ? [province] : []),
    (country ?? country_code).toUpperCase(),
  ].filter(Boolean);
}

/** A telephone number as it is dialled: an Iranian one without its country's code in Persian. */
export function phoneIn(language: Language, phone: string): string {
  return language === "fa" ? codeIn(language, phone.replace(/^\+98/, "0")) : leftToRight(phone);
}

/** Who something comes from or goes to, beneath a heading. */
export function personBlocks(
  heading: string,
  { name, phone, address }: Addressee,
  language: Language,
  size = 9,
): Block[] {
  const words = PAPER_WORDS[language];
  const abroad = address && address.country_code.toLowerCase() !== "ir";
  const lines = address ? addressLines(address, language) : [];
  const reached = [
    ...(address?.postal_code && !abroad
      ? [`${words.postalCode}: ${codeIn(language, address.postal_code)}`]
      : []),
    ...(phone ? [words.phone(phoneIn(language, phone))] : []),
  ];
  return [
    { kind: "text", text: heading, soft: true, size: size - 1.5 },
    { kind: "text", text: name || words.nobody, strong: true, size: size + 1, own: true },
    ...lines.map((text): Block => ({ kind: "text", text, size, own: true })),
    ...(reached.length > 0 ? [{ kind: "text" as const, text: reached.join(" · "), size }] : []),
  ];
}

/** The seller's name in the paper's language. */
export function sellerName(seller: PaperSeller, language: Language): string {
  return (language === "en" && seller.name_en) || seller.name || "—";
}

export function sellerCounty(seller: PaperSeller, language: Language): string {
  return (language === "en" && seller.county_name_en) || seller.county_name;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { Column } from "../../domain/sheets/columns";
import { csvOf } from "../sheets/write-sheets";
import { readExposure } from "./read-exposure";

const COLUMNS: readonly Pick<Column, "key" | "kind" | "fa" | "en">[] = [
  { key: "name", kind: "text", fa: "فروشنده", en: "Seller" },
  { key: "listings", kind: "whole", fa: "محصول در فروش", en: "Listings on sale" },
  { key: "impressions", kind: "whole", fa: "دیده‌شدن", en: "Impressions" },
  { key: "share", kind: "number", fa: "سهم", en: "Share" },
  { key: "exposure", kind: "number", fa: "برابرِ میانه", en: "Times the median" },
  { key: "is_new", kind: "text", fa: "تازه", en: "New" },
  { key: "is_small", kind: "text", fa: "کوچک", en: "Small" },
];

/** Every maker's share of what was seen in so many days back, as CSV in pieces. */
export async function* exportExposure(
  container: MedusaContainer,
  { days, language }: { days: number; language: "fa" | "en" },
): AsyncGenerator<string> {
  const { sellers } = await readExposure(container, { days, now: new Date() });
  const yes = { fa: "بله", en: "yes" }[language];
  const rows = sellers.map((seller) => ({
    name: (language === "en" && seller.name_en) || seller.name,
    listings: String(seller.listings),
    impressions: String(seller.impressions),
    share: seller.share.toFixed(4),
    exposure: seller.exposure.toFixed(2),
    is_new: seller.is_new ? yes : "",
    is_small: seller.is_small ? yes : "",
  }));
  async function* once() {
    yield rows;
  }
  yield* csvOf(COLUMNS as readonly Column[], once(), language);
}

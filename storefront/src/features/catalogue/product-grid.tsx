import type { ProductCard as Card } from "@dastranj/search/contract";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { cardWords, ProductCard } from "./product-card";
import { perUnit } from "./unit-price";

/** Goods side by side; `eager` says how many pictures stand in the first sight of the page. */
export async function ProductGrid({
  cards,
  eager = 0,
  heading,
}: {
  cards: Card[];
  eager?: number;
  heading?: "h2" | "h3";
}) {
  const locale = await currentLocale();
  const common = await getTranslations("common.price");
  const card = await getTranslations("catalogue.card");
  const words = {
    from: common("from"),
    notSoldHere: common("notSoldHere"),
    per: perUnit((unit) => common.raw(`per.${unit}`)),
    ...cardWords((name) => card.raw(name)),
  };
  return (
    <ul className="goods-grid">
      {cards.map((card, index) => (
        <li key={card.id}>
          <ProductCard card={card} locale={locale} words={words} eager={index < eager} heading={heading} />
        </li>
      ))}
    </ul>
  );
}

import type { ProductCard as Card } from "@dastranj/search/contract";
import { inLanguage, type Locale, localePath } from "@/i18n/locales";
import { formatNearDay, formatNumber } from "@/lib/format";
import { Link } from "@/ui/link";
import { Picture } from "@/ui/picture";
import { RegionPrice } from "@/ui/price";
import { Stars } from "@/ui/stars";
import { UnitPrice, type UnitWords } from "./unit-price";

export interface CardWords extends UnitWords {
  notSoldHere: string;
  soldOut: string;
  madeToOrder: string;
  /** With `{day}`. */
  madeReadyBy: string;
  wholesale: string;
  /** With `{count}`. */
  wholesaleFrom: string;
  /** With `{rating}` and `{count}`. */
  rated: string;
}

/** What a card says besides its price; `said` gives a text of `catalogue.card` as it stands. */
export const cardWords = (
  said: (name: "soldOut" | "madeToOrder" | "madeReadyBy" | "wholesale" | "wholesaleFrom" | "rated") => string,
) => ({
  soldOut: said("soldOut"),
  madeToOrder: said("madeToOrder"),
  madeReadyBy: said("madeReadyBy"),
  wholesale: said("wholesale"),
  wholesaleFrom: said("wholesaleFrom"),
  rated: said("rated"),
});

/** A product in a list: its picture hangs by a fringe, as a small rug would. Works on the server and in islands. */
export function ProductCard({
  card,
  locale,
  words,
  eager = false,
  heading: Heading = "h3",
}: {
  card: Card;
  locale: Locale;
  words: CardWords;
  eager?: boolean;
  heading?: "h2" | "h3";
}) {
  const title = inLanguage(locale, card.title, card.title_en);
  const maker = inLanguage(locale, card.seller_name, card.seller_name_en);
  const county = inLanguage(locale, card.county_name, card.county_name_en);
  return (
    <article data-counted={card.handle} className="group relative grid content-start gap-3">
      <div className="relative">
        <Picture
          address={card.thumbnail}
          alt=""
          sizes="(min-width: 64rem) 18rem, (min-width: 36rem) 30vw, 44vw"
          eager={eager}
          className="aspect-square w-full rounded-t-md transition-[filter] duration-300 group-hover:brightness-105"
        />
        <div aria-hidden className="fringe transition-[height] duration-300 group-hover:h-3.5" />
        {!card.in_stock && (
          <span className="absolute start-2 top-2 rounded-full bg-ink px-2.5 py-0.5 text-xs font-semibold text-paper">
            {words.soldOut}
          </span>
        )}
        {card.wholesale && (
          <span className="absolute end-2 bottom-4 rounded-full bg-card px-2.5 py-0.5 text-xs font-semibold text-walnut shadow-rest">
            {card.wholesale_min
              ? words.wholesaleFrom.replace("{count}", formatNumber(locale, card.wholesale_min))
              : words.wholesale}
          </span>
        )}
      </div>
      <div className="grid gap-0.5">
        <Heading className="text-base leading-snug font-semibold">
          <Link
            href={localePath(locale, `/product/${card.handle}`)}
            className="after:absolute after:inset-0 after:content-[''] group-hover:text-madder"
          >
            {title}
          </Link>
        </Heading>
        <p className="text-sm text-ink-soft">
          {maker}
          {locale === "fa" ? "، " : ", "}
          {county}
        </p>
        {card.rating !== null && card.ratings > 0 && (
          <Rated rating={card.rating} ratings={card.ratings} locale={locale} said={words.rated} />
        )}
        <RegionPrice
          locale={locale}
          irr={card.price_irr}
          eurCents={card.price_eur_cents}
          from={card.has_price_range}
          words={words}
          className="mt-1 font-bold text-walnut"
        />
        {card.unit && (
          <UnitPrice
            locale={locale}
            unit={card.unit}
            // A kilogram at the price of a kilogram is told already.
            irr={card.unit_price_irr === card.price_irr ? null : card.unit_price_irr}
            eurCents={card.unit_price_eur_cents === card.price_eur_cents ? null : card.unit_price_eur_cents}
            from={card.has_unit_price_range}
            words={words}
          />
        )}
        {card.availability === "made_to_order" && (
          <p className="mt-1 text-sm font-semibold text-pistachio">
            {card.ready_by
              ? words.madeReadyBy.replace("{day}", formatNearDay(locale, card.ready_by))
              : words.madeToOrder}
          </p>
        )}
      </div>
    </article>
  );
}

/** What buyers gave it, and how many. */
function Rated({
  rating,
  ratings,
  locale,
  said,
}: {
  rating: number;
  ratings: number;
  locale: Locale;
  said: string;
}) {
  const average = formatNumber(locale, rating, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const count = formatNumber(locale, ratings);
  return (
    <p className="flex items-center gap-1.5 text-sm text-ink-soft">
      <Stars
        value={rating}
        label={said.replace("{rating}", average).replace("{count}", count)}
        className="h-3.5"
      />
      <span aria-hidden>({count})</span>
    </p>
  );
}

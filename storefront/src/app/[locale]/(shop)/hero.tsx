import type { ProductCard } from "@dastranj/search/contract";
import type { StoreCounty } from "@dastranj/sellers/contract";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { classNames } from "@/ui/class-names";
import { Link } from "@/ui/link";
import { Picture } from "@/ui/picture";
import { SearchBox } from "./search-box";

/** Where the five pieces of the hero's cloth lie on its six by six squares, from the desktop on. */
const PIECES = [
  "lg:col-[1/5] lg:row-[1/5]",
  "lg:col-[5/7] lg:row-[1/3]",
  "lg:col-[5/7] lg:row-[3/5]",
  "max-lg:hidden lg:col-[1/3] lg:row-[5/7]",
  "max-lg:hidden lg:col-[3/7] lg:row-[5/7]",
];

/** How many goods the cloth is sewn of. */
export const HERO_PIECES = PIECES.length;

/** The first sight of the shop: what it is, the search, and a cloth sewn of the newest goods. */
export async function Hero({ goods, counties }: { goods: ProductCard[]; counties: StoreCounty[] }) {
  const locale = await currentLocale();
  const t = await getTranslations("catalogue.hero");
  const makers = counties.reduce((sum, { seller_count }) => sum + seller_count, 0);
  return (
    <section className="khatam-ground border-b border-line bg-paper-deep">
      <div className="page grid items-center gap-x-14 gap-y-8 pt-10 pb-12 lg:grid-cols-[1fr_minmax(0,30rem)] lg:py-16">
        <div className="grid gap-5">
          <h1 className="text-4xl font-extrabold">{t("title")}</h1>
          <p className="max-w-xl text-lg text-ink-soft">{t("lead")}</p>
          {/* On a wide screen it stands in the header, a hand above. */}
          <SearchBox className="mt-1 max-w-lg lg:hidden" />
          {makers > 0 && (
            <p className="text-sm font-semibold text-pistachio">
              {t("makers", { count: makers, counties: counties.length })}
            </p>
          )}
        </div>
        {goods.length > 0 && (
          <ul className="grid grid-cols-3 gap-1.5 bg-walnut p-1.5 lg:aspect-square lg:grid-cols-6 lg:grid-rows-6">
            {goods.map((card, index) => (
              <li key={card.id} className={classNames("patch group max-lg:aspect-square", PIECES[index])}>
                <Link href={localePath(locale, `/product/${card.handle}`)} className="absolute inset-0">
                  <Picture
                    address={card.thumbnail}
                    alt={inLanguage(locale, card.title, card.title_en)}
                    sizes={index === 0 ? "(min-width: 64rem) 20rem, 31vw" : "(min-width: 64rem) 10rem, 31vw"}
                    eager={index === 0}
                    className="size-full transition-transform duration-500 group-hover:scale-105"
                  />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

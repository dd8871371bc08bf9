import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { categories } from "@/features/catalogue/categories";
import { cardWords } from "@/features/catalogue/product-card";
import { perUnit } from "@/features/catalogue/unit-price";
import { counties, crafts } from "@/features/counties/counties";
import { attributes } from "@/features/search/attributes";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, type Locale } from "@/i18n/locales";
import { MESSAGES } from "@/i18n/messages";
import { IRANIAN_PROVINCES } from "@/lib/provinces";
import { alternates } from "@/lib/site";
import { Skeleton } from "@/ui/skeleton";
import { Chips } from "../chips";
import { SearchBox } from "../search-box";
import { SearchIsland } from "./search-island";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("search");
  return {
    title: t("title"),
    description: t("description"),
    alternates: alternates(await currentLocale(), "/search"),
  };
}

/** Everything that results are narrowed by, in a language. */
async function choicesIn(locale: Locale) {
  const words = MESSAGES[locale].search;
  const [kinds, places, arts, features] = await Promise.all([
    categories(locale),
    counties(),
    crafts(),
    attributes(),
  ]);
  const named = ({ code, name, name_en }: { code: string; name: string; name_en: string }) => ({
    value: code,
    name: inLanguage(locale, name, name_en),
  });
  return {
    category: kinds.map(({ handle, name }) => ({ value: handle, name })),
    province: IRANIAN_PROVINCES.map(({ iso, fa, en }) => ({ value: iso, name: inLanguage(locale, fa, en) })),
    county: places.map(named),
    craft: arts.filter(({ seller_count }) => seller_count > 0).map(named),
    availability: (["in_stock", "made_to_order"] as const).map((value) => ({
      value,
      name: words.availability[value],
    })),
    attributes: features.map(({ key, name, choices }) => ({
      key,
      name: name[locale],
      values: choices.map(({ value, name: called }) => ({ value, name: called[locale] })),
    })),
  };
}

/** The frame of the search; what is asked and found lives in the browser. */
export default async function SearchPage() {
  const locale = await currentLocale();
  const words = MESSAGES[locale].search;
  const common = await getTranslations("common");
  const catalogue = await getTranslations("catalogue");
  const choices = await choicesIn(locale);
  return (
    <div className="page pt-6 lg:pt-10">
      <h1 className="sr-only">{words.title}</h1>
      <SearchBox className="mb-6 lg:hidden" />
      <noscript>
        <style>{".needs-script { display: none }"}</style>
        <p className="max-w-prose py-4">{words.needsScript}</p>
        <div className="-mx-gutter">
          <Chips
            label={words.filter.category}
            links={choices.category.map(({ value, name }) => ({ name, path: `/category/${value}` }))}
          />
        </div>
      </noscript>
      <Suspense fallback={<Skeleton className="needs-script h-[60vh] w-full" />}>
        <SearchIsland
          locale={locale}
          known={choices}
          words={words}
          paging={{
            pages: catalogue("listing.pages"),
            previous: catalogue("listing.previous"),
            next: catalogue("listing.next"),
          }}
          card={{
            from: common("price.from"),
            notSoldHere: common("price.notSoldHere"),
            per: perUnit((unit) => common.raw(`price.per.${unit}`)),
            ...cardWords((name) => catalogue.raw(`card.${name}`)),
          }}
          retry={common("states.retry")}
        />
      </Suspense>
    </div>
  );
}

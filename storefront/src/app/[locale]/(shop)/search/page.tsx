import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { categories } from "@/features/catalogue/categories";
import { perUnit } from "@/features/catalogue/unit-price";
import { counties, crafts } from "@/features/counties/counties";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage } from "@/i18n/locales";
import { alternates } from "@/lib/site";
import { Skeleton } from "@/ui/skeleton";
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

/** The frame of the search; what is asked and found lives in the browser. */
export default async function SearchPage() {
  const locale = await currentLocale();
  const t = await getTranslations("search");
  const common = await getTranslations("common");
  const catalogue = await getTranslations("catalogue");
  const [kinds, places, arts] = await Promise.all([categories(locale), counties(), crafts()]);
  const named = ({ code, name, name_en }: { code: string; name: string; name_en: string }) => ({
    value: code,
    name: inLanguage(locale, name, name_en),
  });
  return (
    <div className="page grid gap-6 pt-10">
      <h1 className="text-3xl">{t("title")}</h1>
      <Suspense
        fallback={
          <div className="grid gap-5">
            <Skeleton className="h-13 w-full" />
            <Skeleton className="h-20 w-full" />
          </div>
        }
      >
        <SearchIsland
          locale={locale}
          choices={{
            category: kinds.map(({ handle, name }) => ({ value: handle, name })),
            county: places.filter(({ seller_count }) => seller_count > 0).map(named),
            craft: arts.filter(({ seller_count }) => seller_count > 0).map(named),
          }}
          card={{
            from: common("price.from"),
            notSoldHere: common("price.notSoldHere"),
            per: perUnit((unit) => common.raw(`price.per.${unit}`)),
            soldOut: catalogue("card.soldOut"),
          }}
          words={{
            field: t("field"),
            placeholder: t("placeholder"),
            submit: t("submit"),
            filters: t("filters"),
            all: t("all"),
            sort: t("sort"),
            category: t("category"),
            county: t("county"),
            craft: t("craft"),
            relevance: t("relevance"),
            newest: t("newest"),
            price_asc: t("price_asc"),
            price_desc: t("price_desc"),
            searching: t("searching"),
            resultsFor: t.raw("resultsFor"),
            results: t.raw("results"),
            noneTitle: t("noneTitle"),
            noneFor: t.raw("noneFor"),
            none: t("none"),
            clear: t("clear"),
            failed: t("failed"),
            retry: common("states.retry"),
            pages: catalogue("listing.pages"),
            previous: catalogue("listing.previous"),
            next: catalogue("listing.next"),
          }}
        />
      </Suspense>
    </div>
  );
}

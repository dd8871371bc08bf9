import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { categories } from "@/features/catalogue/categories";
import { ofManyCrafts } from "@/features/catalogue/domain/of-many-crafts";
import { ProductGrid } from "@/features/catalogue/product-grid";
import { searchGoods } from "@/features/catalogue/search-goods";
import { counties, crafts } from "@/features/counties/counties";
import { CountyQuilt } from "@/features/counties/county-quilt";
import { CraftStrip } from "@/features/counties/craft-strip";
import { CooperativeCard } from "@/features/sellers/cooperative-card";
import { sellersOf } from "@/features/sellers/sellers";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { absoluteUrl, alternates } from "@/lib/site";
import { Link } from "@/ui/link";
import { SectionHead } from "@/ui/section-head";
import { StructuredData } from "@/ui/structured-data";
import { Chips } from "./chips";
import { HERO_PIECES, Hero } from "./hero";
import { WhyTrust } from "./why-trust";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternates(await currentLocale(), "/") };
}

export default async function HomePage() {
  const locale = await currentLocale();
  const t = await getTranslations("catalogue");
  const name = (await getTranslations("common"))("name");
  const [places, arts, fresh, cooperatives, kinds] = await Promise.all([
    counties(),
    crafts(),
    searchGoods({ limit: 100 }),
    sellersOf({ kind: "cooperative" }),
    categories(locale),
  ]);
  const settled = places.filter((county) => county.seller_count > 0);
  const masters = arts.filter((craft) => craft.seller_count > 0);
  const shown = ofManyCrafts(fresh.products);
  return (
    <>
      <Hero goods={shown.slice(0, HERO_PIECES)} counties={settled} />
      <div className="page grid gap-section pt-section">
        {settled.length > 0 && (
          <section id="counties" aria-labelledby="counties-title" className="scroll-mt-6">
            <SectionHead id="counties-title" title={t("quilt.title")} lead={t("quilt.lead")} />
            <CountyQuilt counties={settled} />
          </section>
        )}
        {shown.length > 0 && (
          <section id="new" aria-labelledby="new-title" className="scroll-mt-6">
            <SectionHead
              id="new-title"
              title={t("newGoods.title")}
              lead={t("newGoods.lead")}
              aside={
                <Link href={localePath(locale, "/search")} className="place-link font-semibold">
                  {t("listing.emptyAction")}
                </Link>
              }
            />
            <ProductGrid cards={shown.slice(HERO_PIECES, HERO_PIECES + 8)} />
          </section>
        )}
        {masters.length > 0 && (
          <section id="crafts" aria-labelledby="crafts-title" className="scroll-mt-6">
            <SectionHead id="crafts-title" title={t("crafts.title")} lead={t("crafts.lead")} />
            <CraftStrip crafts={masters} />
          </section>
        )}
      </div>
      <WhyTrust />
      {cooperatives.length > 0 && (
        <section
          id="cooperatives"
          aria-labelledby="cooperatives-title"
          className="page scroll-mt-6 pt-section"
        >
          <SectionHead
            id="cooperatives-title"
            title={t("cooperatives.title")}
            lead={t("cooperatives.lead")}
          />
          <ul className="grid gap-6 lg:grid-cols-2">
            {cooperatives.map((seller) => (
              <li key={seller.handle}>
                <CooperativeCard seller={seller} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Chips
        label={t("categories.title")}
        links={kinds.map((category) => ({ name: category.name, path: `/category/${category.handle}` }))}
      />
      <StructuredData
        data={{
          "@type": "WebSite",
          name,
          url: absoluteUrl(locale, "/"),
          potentialAction: {
            "@type": "SearchAction",
            target: `${absoluteUrl(locale, "/search")}?q={q}`,
            "query-input": "required name=q",
          },
        }}
      />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ListingView } from "@/features/catalogue/domain/listing-address";
import { GoodsListing } from "@/features/catalogue/goods-listing";
import { counties } from "@/features/counties/counties";
import { MakerCard } from "@/features/sellers/maker-card";
import { sellersOf } from "@/features/sellers/sellers";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage } from "@/i18n/locales";
import { alternates } from "@/lib/site";
import { PlaceHead } from "@/ui/place-head";
import { SectionHead } from "@/ui/section-head";
import { Chips } from "../../chips";
import { Crumbs } from "../../crumbs";

/** What search engines and the browser's tab read of a county. */
export async function countyMetadata(code: string): Promise<Metadata> {
  const locale = await currentLocale();
  const county = (await counties()).find((each) => each.code === code);
  if (!county) return {};
  const t = await getTranslations("catalogue.county");
  const name = inLanguage(locale, county.name, county.name_en);
  return {
    title: t("goods", { county: name }),
    description: t("knownFor", { what: inLanguage(locale, county.known_for, county.known_for_en) }),
    alternates: alternates(locale, `/county/${code}`),
    openGraph: { title: name, images: county.picture ? [county.picture] : [] },
  };
}

/** A county: what it is known for, who makes it there, and the goods. */
export async function CountyPage({ code, view }: { code: string; view: ListingView }) {
  const locale = await currentLocale();
  const all = await counties();
  const county = all.find((each) => each.code === code);
  if (!county) notFound();
  const t = await getTranslations("catalogue");
  const name = inLanguage(locale, county.name, county.name_en);
  const makers = await sellersOf({ county: code });
  return (
    <>
      <PlaceHead
        crumbs={<Crumbs here={name} />}
        eyebrow={t("county.eyebrow")}
        title={name}
        lead={t("county.knownFor", { what: inLanguage(locale, county.known_for, county.known_for_en) })}
        picture={county.picture}
      />
      <div className="page grid gap-section pt-10">
        {makers.length > 0 && (
          <section aria-labelledby="makers">
            <SectionHead id="makers" title={t("seller.makersOf", { place: name })} />
            <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
              {makers.map((seller) => (
                <li key={seller.handle}>
                  <MakerCard seller={seller} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <GoodsListing
          base={`/county/${code}`}
          query={{ county: code }}
          view={view}
          heading={t("county.goods", { county: name })}
        />
      </div>
      <Chips
        label={t("county.others")}
        links={all
          .filter((each) => each.code !== code && each.seller_count > 0)
          .map((each) => ({
            name: inLanguage(locale, each.name, each.name_en),
            path: `/county/${each.code}`,
          }))}
      />
    </>
  );
}

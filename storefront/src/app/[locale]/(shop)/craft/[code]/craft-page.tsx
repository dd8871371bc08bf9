import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ListingView } from "@/features/catalogue/domain/listing-address";
import { GoodsListing } from "@/features/catalogue/goods-listing";
import { crafts } from "@/features/counties/counties";
import { MakerCard } from "@/features/sellers/maker-card";
import { sellersOf } from "@/features/sellers/sellers";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage } from "@/i18n/locales";
import { alternates } from "@/lib/site";
import { PlaceHead } from "@/ui/place-head";
import { SectionHead } from "@/ui/section-head";
import { Chips } from "../../chips";
import { Crumbs } from "../../crumbs";

/** What search engines and the browser's tab read of a craft. */
export async function craftMetadata(code: string): Promise<Metadata> {
  const locale = await currentLocale();
  const craft = (await crafts()).find((each) => each.code === code);
  if (!craft) return {};
  const name = inLanguage(locale, craft.name, craft.name_en);
  return {
    title: name,
    alternates: alternates(locale, `/craft/${code}`),
    openGraph: { title: name, images: craft.picture ? [craft.picture] : [] },
  };
}

/** A craft: the goods and those who master it. */
export async function CraftPage({ code, view }: { code: string; view: ListingView }) {
  const locale = await currentLocale();
  const all = await crafts();
  const craft = all.find((each) => each.code === code);
  if (!craft) notFound();
  const t = await getTranslations("catalogue");
  const name = inLanguage(locale, craft.name, craft.name_en);
  const makers = await sellersOf({ craft: code });
  return (
    <>
      <PlaceHead
        crumbs={<Crumbs here={name} />}
        eyebrow={t("craft.eyebrow")}
        title={name}
        lead={t("crafts.makers", { count: craft.seller_count })}
        picture={craft.picture}
      />
      <div className="page grid gap-section pt-10">
        <GoodsListing
          base={`/craft/${code}`}
          query={{ craft: code }}
          view={view}
          heading={t("craft.goods", { craft: name })}
        />
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
      </div>
      <Chips
        label={t("craft.others")}
        links={all
          .filter((each) => each.code !== code)
          .map((each) => ({
            name: inLanguage(locale, each.name, each.name_en),
            path: `/craft/${each.code}`,
          }))}
      />
    </>
  );
}

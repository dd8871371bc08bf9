import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { categories } from "@/features/catalogue/categories";
import type { ListingView } from "@/features/catalogue/domain/listing-address";
import { GoodsListing } from "@/features/catalogue/goods-listing";
import { currentLocale } from "@/i18n/current-locale";
import { alternates } from "@/lib/site";
import { PlaceHead } from "@/ui/place-head";
import { Chips } from "../../chips";
import { Crumbs } from "../../crumbs";

/** What search engines and the browser's tab read of a category. */
export async function categoryMetadata(handle: string): Promise<Metadata> {
  const locale = await currentLocale();
  const category = (await categories(locale)).find((each) => each.handle === handle);
  if (!category) return {};
  return {
    title: category.name,
    description: category.description,
    alternates: alternates(locale, `/category/${handle}`),
    openGraph: { title: category.name, images: category.picture ? [category.picture] : [] },
  };
}

/** A category: what it is, its goods, its neighbours. */
export async function CategoryPage({ handle, view }: { handle: string; view: ListingView }) {
  const locale = await currentLocale();
  const all = await categories(locale);
  const category = all.find((each) => each.handle === handle);
  if (!category) notFound();
  const t = await getTranslations("catalogue");
  return (
    <>
      <PlaceHead
        crumbs={<Crumbs here={category.name} />}
        eyebrow={t("category.eyebrow")}
        title={category.name}
        lead={category.description}
        picture={category.picture}
      />
      <div className="page pt-10">
        <GoodsListing
          base={`/category/${handle}`}
          query={{ category: handle }}
          view={view}
          heading={t("listing.heading")}
        />
      </div>
      <Chips
        label={t("category.others")}
        links={all
          .filter((each) => each.handle !== handle)
          .map((each) => ({ name: each.name, path: `/category/${each.handle}` }))}
      />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Gallery } from "@/features/catalogue/gallery";
import { listingOf } from "@/features/catalogue/listing";
import { priceChainsOf } from "@/features/catalogue/price-chains";
import { productOf } from "@/features/catalogue/product";
import { ProductFacts } from "@/features/catalogue/product-facts";
import { ProductGrid } from "@/features/catalogue/product-grid";
import { productStructuredData } from "@/features/catalogue/product-structured-data";
import { allHandles, cardOf, searchGoods } from "@/features/catalogue/search-goods";
import { WhereMoneyGoes } from "@/features/catalogue/where-money-goes";
import { CountView } from "@/features/counting/count-view";
import { reviewsOfProduct } from "@/features/reviews/reviews";
import { RatingLine, ReviewsSection } from "@/features/reviews/reviews-section";
import { MakerStory } from "@/features/sellers/maker-card";
import { sellerOf } from "@/features/sellers/sellers";
import { VerifiedBadge } from "@/features/sellers/verified-badge";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { knownAddresses, NO_PAGE } from "@/lib/known-addresses";
import { largestPicture } from "@/lib/picture";
import { absoluteUrl, alternates } from "@/lib/site";
import { Link } from "@/ui/link";
import { SectionHead } from "@/ui/section-head";
import { StructuredData } from "@/ui/structured-data";
import { Crumbs } from "../../crumbs";
import { BuyBox } from "./buy-box";
import { buyWords } from "./buy-words";

export const ensureStatic = "navigation";
// The page is fetched when its link is meant; a first visit waits for the whole page rather than for a frame of it.
export const instant = false;

export function generateStaticParams() {
  return knownAddresses(async () => (await allHandles()).map((handle) => ({ handle })), { handle: NO_PAGE });
}

/** The product and its card in the index; what either lacks is not on sale. */
async function onSale(handle: string) {
  if (handle === NO_PAGE) return undefined;
  const locale = await currentLocale();
  const [product, card] = await Promise.all([productOf(locale, handle), cardOf(handle)]);
  return product && card ? { product, card } : undefined;
}

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/product/[handle]">): Promise<Metadata> {
  const { handle } = await params;
  const found = await onSale(handle);
  if (!found) return {};
  const { product } = found;
  const [picture] = product.pictures;
  const description = product.description.replace(/\s+/g, " ").slice(0, 160);
  return {
    title: product.title,
    description,
    alternates: alternates(await currentLocale(), `/product/${handle}`),
    openGraph: {
      title: product.title,
      description,
      images: picture
        ? [{ url: largestPicture(picture), width: 1080, height: 1080, alt: product.title }]
        : [],
    },
  };
}

export default async function ProductPage({ params }: PageProps<"/[locale]/product/[handle]">) {
  const { handle } = await params;
  const found = await onSale(handle);
  if (!found) notFound();
  const { product, card } = found;
  const locale = await currentLocale();
  const t = await getTranslations("catalogue");
  const [seller, listing, reviews] = await Promise.all([
    sellerOf(card.seller_handle),
    listingOf(locale, handle),
    reviewsOfProduct(handle),
  ]);
  const chains = listing?.chain_shown ? await priceChainsOf(handle) : {};
  // A demonstration's goods have the shop's own pictures.
  const pictures = listing && listing.photos.length > 0 ? listing.photos : product.pictures;
  const maker = inLanguage(locale, card.seller_name, card.seller_name_en);
  const county = {
    name: inLanguage(locale, card.county_name, card.county_name_en),
    path: `/county/${card.county}`,
  };
  const more = (await searchGoods({ seller: card.seller_handle, limit: 5 })).products
    .filter((other) => other.id !== product.id)
    .slice(0, 4);
  const [category] = product.categories;
  const between = category ? [{ name: category.name, path: `/category/${category.handle}` }] : [];

  return (
    <>
      <div className="page pt-4">
        <Crumbs between={between} here={product.title} />
        <div className="grid gap-x-14 gap-y-8 pt-4 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
          <Gallery
            pictures={pictures}
            label={t("product.pictures")}
            names={pictures.map((_, index) => t("product.picture", { n: index + 1, title: product.title }))}
          />
          <div className="grid content-start gap-6 lg:sticky lg:top-6 lg:self-start">
            <div className="grid gap-3">
              <h1 className="text-3xl">{product.title}</h1>
              <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
                <Link
                  href={localePath(locale, `/booth/${card.seller_handle}`)}
                  className="place-link font-semibold"
                >
                  {maker}
                </Link>
                <Link href={localePath(locale, county.path)} className="place-link">
                  {county.name}
                </Link>
                <VerifiedBadge>{t("seller.verified")}</VerifiedBadge>
                <RatingLine answer={reviews} />
              </p>
            </div>
            <BuyBox product={product} locale={locale} words={await buyWords()} />
            <p className="seam pt-4 text-sm text-ink-soft">{t("product.parcel", { maker })}</p>
          </div>
        </div>
      </div>
      <div className="page grid gap-section pt-section">
        <ProductFacts product={product} county={county} attributes={listing?.attributes ?? []} />
        <WhereMoneyGoes product={product} chains={chains} />
        <ReviewsSection of={{ product: handle }} answer={reviews} />
        {seller && <MakerStory seller={seller} />}
        {more.length > 0 && (
          <section aria-labelledby="more">
            <SectionHead id="more" title={t("product.more_of", { maker })} />
            <ProductGrid cards={more} />
          </section>
        )}
      </div>
      <CountView handle={handle} />
      <StructuredData
        data={productStructuredData({
          product,
          inStock: card.in_stock,
          reviews,
          maker,
          url: absoluteUrl(locale, `/product/${handle}`),
        })}
      />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ListingView } from "@/features/catalogue/domain/listing-address";
import { GoodsListing } from "@/features/catalogue/goods-listing";
import { reviewsOfSeller } from "@/features/reviews/reviews";
import { RatingLine, ReviewsSection } from "@/features/reviews/reviews-section";
import { BoothPhotos } from "@/features/sellers/booth-photos";
import { LicenceCard } from "@/features/sellers/licence-card";
import { sellerOf } from "@/features/sellers/sellers";
import { VerifiedBadge } from "@/features/sellers/verified-badge";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDate, formatNearDay } from "@/lib/format";
import { absoluteUrl, alternates } from "@/lib/site";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { PlaceHead } from "@/ui/place-head";
import { StructuredData } from "@/ui/structured-data";
import { Crumbs } from "../../crumbs";

/** What search engines and the browser's tab read of a booth. */
export async function boothMetadata(handle: string): Promise<Metadata> {
  const locale = await currentLocale();
  const seller = await sellerOf(handle);
  if (!seller) return {};
  const name = inLanguage(locale, seller.name, seller.name_en);
  return {
    title: name,
    description: inLanguage(locale, seller.story, seller.story_en).slice(0, 160),
    alternates: alternates(locale, `/booth/${handle}`),
    openGraph: { title: name, images: seller.picture ? [seller.picture] : [] },
  };
}

/** A seller's booth: who she is, that her licence was checked, her story, her goods. */
export async function BoothPage({ handle, view }: { handle: string; view: ListingView }) {
  const locale = await currentLocale();
  const [seller, reviews] = await Promise.all([sellerOf(handle), reviewsOfSeller(handle)]);
  if (!seller) notFound();
  const t = await getTranslations("catalogue.seller");
  const name = inLanguage(locale, seller.name, seller.name_en);
  const county = inLanguage(locale, seller.county.name, seller.county.name_en);
  const craft = inLanguage(locale, seller.craft.name, seller.craft.name_en);
  return (
    <>
      <PlaceHead
        crumbs={<Crumbs between={[{ name: county, path: `/county/${seller.county.code}` }]} here={name} />}
        eyebrow={t(seller.kind)}
        title={name}
        picture={seller.picture}
      >
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Link href={localePath(locale, `/badge/${handle}`)}>
            <VerifiedBadge>
              {t("verifiedSince", { date: formatDate(locale, seller.verified_at) })}
            </VerifiedBadge>
          </Link>
          <Link href={localePath(locale, `/county/${seller.county.code}`)} className="place-link">
            {county}
          </Link>
          <Link href={localePath(locale, `/craft/${seller.craft.code}`)} className="place-link">
            {craft}
          </Link>
          <RatingLine answer={reviews} />
        </p>
        <p className="text-lg whitespace-pre-line text-ink-soft">
          {inLanguage(locale, seller.story, seller.story_en)}
        </p>
      </PlaceHead>
      <div className="page grid grid-cols-1 gap-10 pt-10">
        {seller.away && (
          <Notice
            tone="warn"
            title={t("awayTitle", { seller: name, day: formatNearDay(locale, seller.away.until) })}
          >
            {seller.away.note ? <bdi>{seller.away.note}</bdi> : t("awayText")}
          </Notice>
        )}
        <LicenceCard seller={seller} />
        <BoothPhotos photos={seller.photos} name={name} />
        <GoodsListing base={`/booth/${handle}`} query={{ seller: handle }} view={view} heading={t("goods")} />
        <ReviewsSection of={{ seller: handle }} answer={reviews} />
      </div>
      <StructuredData
        data={{
          "@type": seller.kind === "cooperative" ? "Organization" : "LocalBusiness",
          name,
          url: absoluteUrl(locale, `/booth/${handle}`),
          image: [
            ...seller.photos.flatMap(({ files }) => files.at(-1)?.address ?? []),
            seller.picture,
          ].filter(Boolean),
          ...(reviews.rating.average !== null && {
            aggregateRating: {
              "@type": "AggregateRating",
              ratingValue: reviews.rating.average,
              ratingCount: reviews.rating.count,
              bestRating: 5,
              worstRating: 1,
            },
          }),
          address: { "@type": "PostalAddress", addressLocality: county, addressCountry: "IR" },
        }}
      />
    </>
  );
}

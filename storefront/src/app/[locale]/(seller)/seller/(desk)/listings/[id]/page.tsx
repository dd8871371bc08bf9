import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readListing, readListingForm, readPriceChain } from "@/features/listings/data";
import { DeclareChain } from "@/features/listings/declare-chain";
import { EditListing } from "@/features/listings/edit-listing";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

/** One of a seller's listings, to be changed. */
export default function SellerListingPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <OneListing params={params} />
    </Suspense>
  );
}

async function OneListing({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const [me, form, listing, chains] = await Promise.all([
    readMe(locale),
    readListingForm(locale),
    readListing(locale, id),
    readPriceChain(locale, id),
  ]);
  if (!me.ok) redirect(localePath(locale, "/seller/sign-in"));
  if (!listing.ok && listing.status === 404) notFound();
  const t = await getTranslations("listings");
  if (!form.ok || !listing.ok) {
    const said = form.ok ? (listing.ok ? "" : listing.message) : form.message;
    return (
      <Notice tone="bad" title={t("failed")}>
        {said}
      </Notice>
    );
  }
  const money = await getTranslations("chain.listing");
  const labels = await getTranslations("labels");
  return (
    <>
      <IslandMessages namespaces={["listings", "chain"]}>
        <EditListing
          // Next shows a page again as it was left: not when the listing has changed since.
          key={listing.value.listing.updated_at}
          seller={me.value.seller.id}
          asked={form.value}
          first={listing.value.listing}
        />
        {chains.ok ? (
          <DeclareChain
            key={`chain ${listing.value.listing.updated_at}`}
            listing={listing.value.listing}
            chains={chains.value}
          />
        ) : (
          <Notice tone="warn">{money("failed")}</Notice>
        )}
      </IslandMessages>
      <p className="mt-6">
        <ButtonLink kind="secondary" size="sm" href={localePath(locale, `/seller/listings/${id}/label`)}>
          {labels("link")}
        </ButtonLink>
      </p>
    </>
  );
}

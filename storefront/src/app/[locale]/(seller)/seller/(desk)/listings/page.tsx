import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readListings, wantedOf } from "@/features/listings/data";
import { ListingsList } from "@/features/listings/desk/listings-list";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A seller's goods. */
export default function SellerListingsPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Listings searchParams={searchParams} />
    </Suspense>
  );
}

async function Listings({ searchParams }: Props) {
  const [query, locale] = await Promise.all([searchParams, currentLocale()]);
  const wanted = wantedOf(query);
  const [me, page] = await Promise.all([readMe(locale), readListings(locale, wanted)]);
  if (!me.ok) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("sheets");
  return (
    <>
      <IslandMessages namespaces={["listings"]}>
        <ListingsList seller={me.value.seller.id} wanted={wanted} page={page} />
      </IslandMessages>
      <p className="mt-6">
        <ButtonLink kind="secondary" size="sm" href={localePath(locale, "/seller/listings/import")}>
          {t("title")}
        </ButtonLink>
      </p>
    </>
  );
}

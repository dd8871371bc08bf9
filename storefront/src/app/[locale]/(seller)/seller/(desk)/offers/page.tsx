import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { OFFERS_A_PAGE, readOffers } from "@/features/allotment/data";
import { OffersList } from "@/features/allotment/offers-list";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { offsetOf, Pager, pagesBeside } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string }>;
}

/** What cooperatives ask of a member. */
export default function OffersPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Offers searchParams={searchParams} />
    </Suspense>
  );
}

async function Offers({ searchParams }: Props) {
  const [{ offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const offers = await readOffers(locale, offset);
  if (!offers.ok && offers.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("allotment.offers");
  const at = (start: number) => localePath(locale, `/seller/offers?offset=${start}`);
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {offers.ok ? (
        <IslandMessages namespaces={["allotment"]}>
          <OffersList offers={offers.value.offers} />
          <Pager
            {...pagesBeside({ offset, size: OFFERS_A_PAGE, count: offers.value.count }, at, {
              newer: t("newer"),
              older: t("older"),
            })}
          />
        </IslandMessages>
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {offers.message}
        </Notice>
      )}
    </div>
  );
}

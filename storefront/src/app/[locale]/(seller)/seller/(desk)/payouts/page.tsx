import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { PAYOUTS_A_PAGE, readPayouts } from "@/features/payouts/data";
import { PayoutsDesk } from "@/features/payouts/payouts-desk";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { offsetOf, Pager, pagesBeside } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string; stripe?: string }>;
}

/** What is a seller's, when it is paid, and what was. */
export default function SellerPayoutsPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Payouts searchParams={searchParams} />
    </Suspense>
  );
}

async function Payouts({ searchParams }: Props) {
  const [{ offset: from, stripe }, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const [payouts, me] = await Promise.all([readPayouts(locale, offset), readMe(locale)]);
  if (!payouts.ok && payouts.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("payouts");
  const at = (start: number) => localePath(locale, `/seller/payouts?offset=${start}`);
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {payouts.ok ? (
        <IslandMessages namespaces={["payouts"]}>
          <PayoutsDesk
            answer={payouts.value}
            owner={me.ok && me.value.member.role === "owner"}
            from={stripe === "back" || stripe === "again" ? stripe : undefined}
          />
          <Pager
            {...pagesBeside({ offset, size: PAYOUTS_A_PAGE, count: payouts.value.count }, at, {
              newer: t("newer"),
              older: t("older"),
            })}
          />
        </IslandMessages>
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {payouts.message}
        </Notice>
      )}
    </div>
  );
}

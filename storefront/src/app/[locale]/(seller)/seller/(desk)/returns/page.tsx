import { redirect } from "next/navigation";
import { Suspense } from "react";
import { GROUPS, readSellerReturns } from "@/features/returns/data";
import { SellerReturns } from "@/features/returns/seller-list";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ group?: string; offset?: string }>;
}

/** What buyers send back to the seller. */
export default function SellerReturnsPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Returns searchParams={searchParams} />
    </Suspense>
  );
}

async function Returns({ searchParams }: Props) {
  const [{ group, offset }, locale] = await Promise.all([searchParams, currentLocale()]);
  const which = GROUPS.find((each) => each === group) ?? "hers";
  const from = Math.max(0, Math.trunc(Number(offset ?? 0)) || 0);
  const page = await readSellerReturns(locale, which, from);
  if (!page.ok && page.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  return <SellerReturns page={page} group={which} offset={from} />;
}

import { redirect } from "next/navigation";
import { Suspense } from "react";
import { readDesk, readMe, tabOf } from "@/features/seller-portal/data";
import { isApplicant } from "@/features/seller-portal/domain/applicants";
import { OrdersList } from "@/features/seller-portal/orders-list";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { tokenOf } from "@/lib/session";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ tab?: string; q?: string; offset?: string }>;
}

/** The seller's orders. */
export default function SellerOrdersPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Waiting />}>
      <Orders searchParams={searchParams} />
    </Suspense>
  );
}

async function Orders({ searchParams }: Props) {
  const [{ tab: named, q, offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const question = {
    tab: tabOf(named) ?? "all",
    search: typeof q === "string" ? q.trim().slice(0, 100) : "",
    offset: Math.max(0, Math.trunc(Number(from ?? 0)) || 0),
  };
  if (!(await tokenOf("seller"))) redirect(localePath(locale, "/seller/sign-in"));
  const me = await readMe(locale);
  if (me.ok && isApplicant(me.value.seller.status)) redirect(localePath(locale, "/seller/apply"));
  const desk = await readDesk(locale, question);
  if (!desk.ok && desk.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  return <OrdersList desk={desk} question={question} now={new Date().toISOString()} />;
}

function Waiting() {
  return (
    <div className="grid gap-4">
      <Skeleton className="h-10 w-40" />
      <Skeleton className="h-11" />
      <Skeleton className="h-24 rounded-lg" />
      <Skeleton className="h-24 rounded-lg" />
    </div>
  );
}

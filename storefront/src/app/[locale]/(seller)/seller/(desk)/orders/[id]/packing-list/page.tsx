import { Suspense } from "react";
import { readMe } from "@/features/seller-portal/data";
import { OrderOfHers } from "@/features/seller-portal/order-of-hers";
import { PackingList } from "@/features/seller-portal/packing-list";
import { currentLocale } from "@/i18n/current-locale";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

/** The sheet that goes with the parcel. */
export default function PackingListPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Sheet params={params} />
    </Suspense>
  );
}

async function Sheet({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const me = await readMe(locale);
  return (
    <OrderOfHers locale={locale} id={id}>
      {(order) => me.ok && <PackingList order={order} seller={me.value.seller} />}
    </OrderOfHers>
  );
}

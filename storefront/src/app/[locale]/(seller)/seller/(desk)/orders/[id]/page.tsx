import { Suspense } from "react";
import { PartReturns } from "@/features/returns/part-returns";
import { OrderOfHers } from "@/features/seller-portal/order-of-hers";
import { SellerOrderView } from "@/features/seller-portal/order-view";
import { currentLocale } from "@/i18n/current-locale";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

/** One order of the seller. */
export default function SellerOrderPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Order params={params} />
    </Suspense>
  );
}

async function Order({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  return (
    <OrderOfHers locale={locale} id={id}>
      {(order) => (
        <>
          <SellerOrderView order={order} />
          <PartReturns partId={order.id} />
        </>
      )}
    </OrderOfHers>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readOrder } from "@/features/orders/data";
import { OrderView } from "@/features/orders/order-view";
import { BuyerReturns } from "@/features/returns/buyer-returns";
import { readOrderReturns } from "@/features/returns/data";
import { PartReviews } from "@/features/reviews/part-reviews";
import { readOrderReceipts } from "@/features/transfers/data";
import { OrderTransfer } from "@/features/transfers/order-transfer";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders");
  // The address is the key to the order: no other site may learn it from a link.
  return { title: t("metaTitle"), robots: { index: false }, referrer: "no-referrer" };
}

/** Confirmation right after the purchase, and the order's page ever after. */
export default function OrderPage({ params, searchParams }: Props) {
  return (
    <div className="page max-w-4xl py-8">
      <Suspense fallback={<Waiting />}>
        <Order params={params} searchParams={searchParams} />
      </Suspense>
    </div>
  );
}

async function Order({ params, searchParams }: Props) {
  const [{ id }, { placed }, locale] = await Promise.all([params, searchParams, currentLocale()]);
  const [reading, returns, receipts] = await Promise.all([
    readOrder(locale, id),
    readOrderReturns(locale, id),
    readOrderReceipts(locale, id),
  ]);
  const transfer = receipts.ok && (receipts.value.due || receipts.value.receipts.length > 0);
  if (reading.ok)
    return (
      <OrderView
        answer={reading.value}
        placed={placed !== undefined}
        below={(part) => <PartReviews order={id} part={part} />}
      >
        {transfer && (
          <IslandMessages namespaces={["pay"]}>
            <OrderTransfer orderId={id} answer={receipts.value} />
          </IslandMessages>
        )}
        {returns.ok && (
          <IslandMessages namespaces={["returns"]}>
            <BuyerReturns
              orderId={id}
              answer={returns.value}
              sellers={reading.value.parts.map(({ id: part_id, seller }) => ({ part_id, ...seller }))}
            />
          </IslandMessages>
        )}
      </OrderView>
    );
  const t = await getTranslations("orders");
  const unknown = reading.status === 404;
  return (
    <EmptyState
      level={1}
      title={unknown ? t("notFound.title") : t("failed")}
      action={<ButtonLink href={localePath(locale, "/account")}>{t("notFound.action")}</ButtonLink>}
    >
      {unknown ? t("notFound.text") : reading.message}
    </EmptyState>
  );
}

function Waiting() {
  return (
    <div className="grid gap-6">
      <Skeleton className="h-16 max-w-sm" />
      <Skeleton className="h-80 rounded-lg" />
      <Skeleton className="h-80 rounded-lg" />
    </div>
  );
}

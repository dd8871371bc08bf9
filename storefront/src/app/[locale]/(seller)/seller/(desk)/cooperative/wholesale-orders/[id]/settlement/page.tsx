import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { OrderTabs } from "@/features/allotment/order-tabs";
import { readMe } from "@/features/seller-portal/data";
import { MEMBERS_A_PAGE, readSettlement } from "@/features/settlement/data";
import { SettlementDesk } from "@/features/settlement/settlement-desk";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatQuantity } from "@/lib/quantities";
import { Notice } from "@/ui/notice";
import { offsetOf, Pager, pagesBeside } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ offset?: string }>;
}

/** What a wholesale order brings its members. */
export default function OrderSettlementPage(props: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Settlement {...props} />
    </Suspense>
  );
}

async function Settlement({ params, searchParams }: Props) {
  const [{ id }, { offset: from }, locale] = await Promise.all([params, searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const [read, me] = await Promise.all([readSettlement(locale, id, offset), readMe(locale)]);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  if (!read.ok && read.status === 404) notFound();
  const t = await getTranslations("settlement");
  if (!read.ok)
    return (
      <Notice tone="bad" title={t("failed")}>
        {read.message}
      </Notice>
    );
  const { order, count } = read.value;
  const quantity = (much: number) => formatQuantity(locale, order.goods.measure, much);
  const at = (start: number) =>
    localePath(locale, `/seller/cooperative/wholesale-orders/${id}/settlement?offset=${start}`);
  return (
    <IslandMessages namespaces={["settlement"]}>
      <div className="grid gap-5">
        <OrderTabs order={id} current="settlement" />
        <header className="grid gap-1">
          <h1 className="text-2xl">
            {t("of", { goods: inLanguage(locale, order.goods.title, order.goods.title_en) })}
          </h1>
          <p className="text-ink-soft">
            <bdi>{order.company}</bdi>
            {" · "}
            {t("facts", { delivered: quantity(order.delivered), ordered: quantity(order.quantity) })}
          </p>
        </header>
        <SettlementDesk answer={read.value} owner={me.ok && me.value.member.role === "owner"} />
        <Pager
          {...pagesBeside({ offset, size: MEMBERS_A_PAGE, count }, at, {
            newer: t("newer"),
            older: t("older"),
          })}
        />
      </div>
    </IslandMessages>
  );
}

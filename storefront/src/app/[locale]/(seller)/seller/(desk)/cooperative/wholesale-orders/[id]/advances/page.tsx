import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AdvanceRoom } from "@/features/advances/advance-room";
import { MEMBERS_A_PAGE, readAdvanceRoom, readAdvances } from "@/features/advances/data";
import { GivenAdvance } from "@/features/advances/given-advance";
import { OrderTabs } from "@/features/allotment/order-tabs";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { offsetOf, Pager, pagesBeside } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ offset?: string }>;
}

/** What is advanced to members against one wholesale order. */
export default function OrderAdvancesPage(props: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Advances {...props} />
    </Suspense>
  );
}

async function Advances({ params, searchParams }: Props) {
  const [{ id }, { offset: from }, locale] = await Promise.all([params, searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const [room, given, me] = await Promise.all([
    readAdvanceRoom(locale, id, offset),
    readAdvances(locale, { order: id, offset: 0 }),
    readMe(locale),
  ]);
  if (!room.ok && room.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  if (!room.ok && room.status === 404) notFound();
  const t = await getTranslations("advances");
  if (!room.ok)
    return (
      <Notice tone="bad" title={t("failed")}>
        {room.message}
      </Notice>
    );
  const owner = me.ok && me.value.member.role === "owner";
  const at = (start: number) =>
    localePath(locale, `/seller/cooperative/wholesale-orders/${id}/advances?offset=${start}`);
  return (
    <IslandMessages namespaces={["advances"]}>
      <div className="grid gap-5">
        <OrderTabs order={id} current="advances" />
        <header className="grid gap-1">
          <h1 className="text-2xl">{t("ofOrder")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </header>
        <AdvanceRoom order={id} room={room.value} owner={owner} />
        <Pager
          {...pagesBeside({ offset, size: MEMBERS_A_PAGE, count: room.value.count }, at, {
            newer: t("room.newer"),
            older: t("room.older"),
          })}
        />
        {given.ok && given.value.advances.length > 0 && (
          <section className="grid gap-3">
            <h2 className="text-xl">{t("given")}</h2>
            <ul className="grid gap-3">
              {given.value.advances.map((advance) => (
                <li key={advance.id}>
                  <GivenAdvance advance={advance} owner={owner} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </IslandMessages>
  );
}

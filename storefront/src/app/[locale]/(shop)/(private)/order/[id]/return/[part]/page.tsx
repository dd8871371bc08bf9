import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AskForm } from "@/features/returns/ask-form";
import { readOrderReturns } from "@/features/returns/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string; part: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("returns");
  return { title: t("metaTitle"), robots: { index: false }, referrer: "no-referrer" };
}

/** A buyer asks to send something of one seller's parcel back. */
export default function ReturnPage({ params }: Props) {
  return (
    <div className="page max-w-2xl py-8">
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <Ask params={params} />
      </Suspense>
    </div>
  );
}

async function Ask({ params }: Props) {
  const [{ id, part }, locale] = await Promise.all([params, currentLocale()]);
  const reading = await readOrderReturns(locale, id);
  const order = localePath(locale, `/order/${id}`);
  const t = await getTranslations("returns");
  const found = reading.ok ? reading.value.parts.find(({ part_id }) => part_id === part) : undefined;
  if (reading.ok && !found) redirect(order);
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link href={order} className="text-sm text-madder underline underline-offset-4">
          {t("form.back")}
        </Link>
        <h1 className="text-2xl">{t("form.title")}</h1>
      </header>
      {found ? (
        <Card>
          <IslandMessages namespaces={["returns"]}>
            <AskForm orderId={id} part={found} />
          </IslandMessages>
        </Card>
      ) : (
        <Notice tone="bad">{reading.ok ? "" : reading.message}</Notice>
      )}
    </div>
  );
}

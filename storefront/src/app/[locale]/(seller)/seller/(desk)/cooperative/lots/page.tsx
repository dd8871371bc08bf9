import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readLot } from "@/features/dispatches/data";
import { LotView } from "@/features/dispatches/lot-view";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ number?: string }>;
}

/** From the number on a sack to everybody it went to. */
export default function LotsPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Lots searchParams={searchParams} />
    </Suspense>
  );
}

async function Lots({ searchParams }: Props) {
  const [{ number: typed }, locale] = await Promise.all([searchParams, currentLocale()]);
  const number = typeof typed === "string" ? typed.trim().slice(0, 40) : "";
  const lot = number ? await readLot(locale, number) : undefined;
  if (lot && !lot.ok && lot.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("dispatches.lots");
  return (
    <div className="grid gap-5">
      <h1 className="text-2xl">{t("title")}</h1>
      <search>
        <form className="flex items-start gap-2">
          <TextField
            name="number"
            label={t("number")}
            hint={t("hint")}
            latin
            defaultValue={number}
            maxLength={40}
            required
          />
          <Button type="submit" kind="secondary" className="mt-8">
            {t("find")}
          </Button>
        </form>
      </search>
      {lot && (lot.ok ? <LotView lot={lot.value.lot} /> : <Notice tone="bad">{lot.message}</Notice>)}
    </div>
  );
}

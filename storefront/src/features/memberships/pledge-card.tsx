"use client";

import type { PledgedPool, SellerPledge } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { inLanguage } from "@/i18n/locales";
import { formatDate, formatMoney } from "@/lib/format";
import { formatQuantity, unitOf } from "@/lib/quantities";
import { useSellerChange } from "@/lib/use-seller-change";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { PledgeForm } from "./pledge-form";

const TONES = { standing: "good", over: "neutral", withdrawn: "neutral" } as const;

/** What a member pledges to a pool, which she may change or take back. */
export function PledgeCard({
  pledge,
  owner,
  today,
}: {
  pledge: SellerPledge;
  owner: boolean;
  today: string;
}) {
  const t = useTranslations("pools.pledge");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const [writing, setWriting] = useState(false);
  const question = useRef<AskFirstHandle>(null);
  const { id, pool, standing, weekly_quantity, unit_price, minimum_batch, grade, valid_from, valid_to } =
    pledge;
  const price = formatMoney(locale, Number(unit_price), pool.currency_code);
  const grades = pool.grades.find(({ code }) => code === grade);
  return (
    <Card className="grid gap-3">
      <PoolHead pool={pool} badge={<Badge tone={TONES[standing]}>{t(`standings.${standing}`)}</Badge>} />
      <p className="text-lg font-semibold">
        {t("aWeek", { quantity: formatQuantity(locale, pool.measure, weekly_quantity) })}
      </p>
      <p className="text-sm text-ink-soft">
        {[
          t("priceOf", { price, unit: unitOf(locale, pool.measure) }),
          t("batchOf", { quantity: formatQuantity(locale, pool.measure, minimum_batch) }),
          grades?.[locale],
          t("days", { from: formatDate(locale, valid_from), to: formatDate(locale, valid_to) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {owner && standing !== "withdrawn" && (
        <div className="flex flex-wrap gap-2">
          <Button kind="secondary" size="sm" aria-expanded={writing} onClick={() => setWriting(!writing)}>
            {t("change")}
          </Button>
          <Button kind="quiet" size="sm" disabled={busy} onClick={() => question.current?.ask()}>
            {t("withdraw")}
          </Button>
        </div>
      )}
      {writing && <PledgeForm pool={pool} pledge={pledge} today={today} />}
      <AskFirst
        handle={question}
        title={t("withdrawTitle")}
        yes={t("withdraw")}
        no={t("no")}
        onYes={() => void send(`pledges/${id}/withdraw`, {})}
      >
        {t("withdrawText")}
      </AskFirst>
    </Card>
  );
}

/** A pool to which a member could pledge. */
export function NewPledgeCard({ pool, today }: { pool: PledgedPool; today: string }) {
  const t = useTranslations("pools.pledge");
  const locale = useLocale();
  return (
    <Card className="grid gap-2">
      <PoolHead pool={pool} />
      <p className="text-sm text-ink-soft">{pool.packaging[locale]}</p>
      <details>
        <summary className="min-h-11 cursor-pointer content-center font-semibold text-madder">
          {t("begin")}
        </summary>
        <div className="pt-3">
          <PledgeForm pool={pool} today={today} />
        </div>
      </details>
    </Card>
  );
}

function PoolHead({ pool, badge }: { pool: PledgedPool; badge?: React.ReactNode }) {
  const locale = useLocale();
  const { title, cooperative } = pool;
  return (
    <div className="flex items-baseline justify-between gap-3">
      <h3 className="text-lg">
        {title[locale]}
        <span className="block text-sm font-normal text-ink-soft">
          <bdi>{inLanguage(locale, cooperative.name, cooperative.name_en)}</bdi>
        </span>
      </h3>
      {badge}
    </div>
  );
}

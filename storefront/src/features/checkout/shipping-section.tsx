"use client";

import type { Parcel } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { inLanguage } from "@/i18n/locales";
import { sentenceOf } from "@/lib/client";
import { formatMoney } from "@/lib/format";
import type { Region } from "@/lib/region";
import { RadioCard } from "@/ui/field";
import { Notice } from "@/ui/notice";

/** The second step: one way to travel for every parcel. */
export function ShippingSection({
  parcels,
  currency,
  missing,
  closed,
  onChoose,
}: {
  parcels: Parcel[];
  currency: Region;
  /** Whether to point at parcels without a choice. */
  missing: boolean;
  /** Handles of sellers who sell nothing at the moment. */
  closed: string[];
  onChoose: (parcel: Parcel, optionId: string) => Promise<void>;
}) {
  const t = useTranslations("checkout");
  return (
    <div className="grid gap-6">
      <p className="text-sm text-ink-soft">{t("shippingIntro")}</p>
      {parcels.map((parcel) => (
        <ParcelShipping
          key={parcel.seller.handle}
          parcel={parcel}
          currency={currency}
          missing={missing && !parcel.chosen_option_id}
          closed={closed.includes(parcel.seller.handle)}
          onChoose={(optionId) => onChoose(parcel, optionId)}
        />
      ))}
    </div>
  );
}

function ParcelShipping({
  parcel,
  currency,
  missing,
  closed,
  onChoose,
}: {
  parcel: Parcel;
  currency: Region;
  missing: boolean;
  closed: boolean;
  onChoose: (optionId: string) => Promise<void>;
}) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  const [refusal, setRefusal] = useState<string>();
  const { seller, shipping_options: options } = parcel;
  const name = inLanguage(locale, seller.name, seller.name_en);

  function choose(optionId: string) {
    setRefusal(undefined);
    onChoose(optionId).catch((error: unknown) => setRefusal(sentenceOf(error)));
  }

  return (
    <fieldset data-parcel={seller.handle} className="grid gap-2" aria-describedby={`parcel-${seller.handle}`}>
      <legend className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <span className="sr-only">{t("shippingFor", { seller: name })}</span>
        <span aria-hidden className="font-semibold">
          {name}
        </span>
        <span aria-hidden className="text-sm text-ink-soft">
          {inLanguage(locale, seller.county_name, seller.county_name_en)} ·{" "}
          {t("pieces", { count: parcel.item_ids.length })}
        </span>
      </legend>
      {options.map((option) => (
        <RadioCard
          key={option.id}
          name={`shipping-${seller.handle}`}
          value={option.id}
          checked={parcel.chosen_option_id === option.id}
          onChange={() => choose(option.id)}
          title={option.name}
          aside={option.amount === 0 ? t("free") : formatMoney(locale, option.amount, currency)}
        />
      ))}
      {options.length === 0 && !closed && <Notice tone="warn">{t("shippingNone")}</Notice>}
      <div id={`parcel-${seller.handle}`} role="alert" className="text-sm font-semibold text-madder-deep">
        {closed ? t("notSelling") : (refusal ?? (missing && options.length > 0 ? t("shippingMissing") : ""))}
      </div>
    </fieldset>
  );
}

import type { SellerOrderAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { isReleased } from "@/lib/progress";
import { Price } from "@/ui/price";
import { Totals } from "@/ui/totals";

/** What of a part is the seller's, as it was fixed when it was placed. */
export function WhatSheReceives({
  order: { status, total, currency_code, terms },
}: {
  order: SellerOrderAnswer["order"];
}) {
  const t = useTranslations("earnings");
  const locale = useLocale();
  if (!terms || isReleased(status)) return null;
  const currency = currency_code === "eur" ? "eur" : "irr";
  const money = (amount: number) => <Price locale={locale} amount={amount} currency={currency} />;
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <h3 className="text-base">{t("title")}</h3>
      <Totals
        className="text-sm"
        rows={[
          { label: t("buyerPays"), value: money(total) },
          ...(terms.platform_discount > 0
            ? [{ label: t("ours"), value: money(terms.platform_discount) }]
            : []),
          { label: t("commission"), value: money(-terms.commission) },
          ...(terms.vat > 0 ? [{ label: t("vat"), value: money(-terms.vat) }] : []),
          { label: t("receives"), value: money(terms.receives), sum: true },
        ]}
      />
      <p className="text-xs text-ink-soft">{t("fixed")}</p>
    </section>
  );
}

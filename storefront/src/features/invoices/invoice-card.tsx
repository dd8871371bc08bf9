import type { InvoiceNow, WholesaleInvoice } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDateTime, formatNearDay, persianDigits } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { Badge, type BadgeTone } from "@/ui/badge";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { PaperLink } from "@/ui/paper-link";
import { Totals } from "@/ui/totals";
import type { Side } from "./data";

const TONES: Record<InvoiceNow["state"], BadgeTone> = { paid: "good", due: "info", overdue: "bad" };

/** What was billed of a wholesale order: for what, what was paid, and what is due by when. */
export function InvoiceCard({ invoice, side }: { invoice: WholesaleInvoice; side: Side }) {
  const t = useTranslations("invoices");
  const locale = useLocale();
  const { measure, currency_code: currency, now } = invoice;
  const number = locale === "fa" ? persianDigits(invoice.number) : invoice.number;
  const amount = (units: string) => <Amount units={units} currency={currency} />;
  const perhaps = (label: string, units: string) => (units === "0" ? [] : [{ label, value: amount(units) }]);
  const paper = `/api/${side === "company" ? "store" : "seller/cooperative"}/wholesale-orders/${invoice.wholesale_order_id}/invoice.pdf`;
  const name = t("paper");
  return (
    <Card className="grid gap-3">
      <header className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg">
          {t.rich("title", {
            number: () => (
              <bdi dir="ltr" className="tabular">
                {number}
              </bdi>
            ),
          })}
        </h2>
        <Badge tone={TONES[now.state]}>{t(`states.${now.state}`)}</Badge>
      </header>
      <p className="text-sm text-ink-soft">
        {t("issued", { moment: formatDateTime(locale, invoice.issued_at) })}
      </p>
      {now.state === "overdue" && (
        <Notice tone="bad" title={t("overdue", { day: formatNearDay(locale, invoice.due_on) })}>
          {t(side === "company" ? "overdueOfYours" : "overdueOfTheirs")}
        </Notice>
      )}
      <Totals
        rows={[
          ...invoice.lines.map((line) => ({
            label: `${inLanguage(locale, line.title, line.title_en)} · ${formatQuantity(locale, measure, line.quantity)}`,
            value: amount(line.amount),
          })),
          { label: t("shipping"), value: amount(invoice.shipping_total) },
          { label: t("tax"), value: amount(invoice.tax_total) },
          { label: t("total"), value: amount(invoice.total), sum: true },
          ...(now.outstanding === "0"
            ? []
            : [
                {
                  label: t("outstanding", { day: formatNearDay(locale, invoice.due_on) }),
                  value: amount(now.outstanding),
                },
              ]),
          ...perhaps(t("goesBack"), invoice.goes_back),
        ]}
      />
      {invoice.credit !== "0" && (
        <p className="text-sm">{t.rich("credit", { amount: () => amount(invoice.credit) })}</p>
      )}
      <footer className="flex flex-wrap items-center gap-3">
        {side === "company" && invoice.order_id && now.state !== "paid" && (
          <ButtonLink href={localePath(locale, `/order/${invoice.order_id}`)}>{t("pay")}</ButtonLink>
        )}
        <PaperLink href={`${paper}?language=${locale}`} opens={t("opens", { paper: name })}>
          {name}
        </PaperLink>
      </footer>
    </Card>
  );
}

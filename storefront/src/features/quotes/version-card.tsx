import type { QuoteRequestAnswer, QuoteVersionAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatDateTime, formatNearDay, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { classNames } from "@/ui/class-names";
import { PaperLink } from "@/ui/paper-link";
import { Totals } from "@/ui/totals";
import type { Side } from "./data";

/** One version of what was offered: what it comes to, what is paid when, and until when it holds. */
export function VersionCard({
  request,
  version,
  side,
  newest,
}: {
  request: QuoteRequestAnswer;
  version: QuoteVersionAnswer;
  side: Side;
  newest: boolean;
}) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const { currency_code: currency, goods } = request;
  const amount = (units: string) => <Amount units={units} currency={currency} />;
  const share = (bp: number) =>
    formatNumber(locale, bp / 10_000, { style: "percent", maximumFractionDigits: 2 });
  const quantity = formatQuantity(locale, goods.measure, version.quantity);
  const paper = `/api/${side === "company" ? "store" : "seller/cooperative"}/quote-requests/${request.id}/proforma.pdf`;
  const name = t("proforma");
  return (
    <article
      aria-label={t(`versionBy.${version.offered_by}`, { version: formatNumber(locale, version.version) })}
      className={classNames(
        "grid gap-3 rounded-lg border bg-card p-5 shadow-rest",
        newest ? "border-walnut" : "border-line opacity-80",
      )}
    >
      <header className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg">
          {t(`versionBy.${version.offered_by}`, { version: formatNumber(locale, version.version) })}
        </h2>
        <span className="text-sm text-ink-soft">{formatDateTime(locale, version.offered_at)}</span>
      </header>
      <p>
        {quantity} · {t("grade", { grades: gradeNames(request, version.grades, locale) })} ·{" "}
        {t("by", { day: formatNearDay(locale, version.deliver_by) })}
      </p>
      <Totals
        rows={[
          { label: t(`unitPriceOf.${goods.measure}`), value: amount(version.unit_price), quiet: true },
          { label: t("goods"), value: amount(version.goods_total) },
          { label: t("shipping"), value: amount(version.shipping_total) },
          { label: t("tax", { rate: share(version.tax_goods_bp) }), value: amount(version.tax_total) },
          { label: t("total"), value: amount(version.total), sum: true },
          ...(version.deposit === "0"
            ? []
            : [
                { label: t("deposit", { share: share(version.deposit_bp) }), value: amount(version.deposit) },
              ]),
          ...(version.rest === "0"
            ? []
            : [
                {
                  label: t("rest", { when: t(`terms.${version.payment_terms}`) }),
                  value: amount(version.rest),
                },
              ]),
        ]}
      />
      {version.words && <p className="whitespace-pre-line">{version.words}</p>}
      <footer className="flex flex-wrap items-center justify-between gap-3">
        <span className="text-sm text-ink-soft">
          {t("validUntil", { moment: formatDateTime(locale, version.valid_until) })}
        </span>
        <PaperLink
          kind="quiet"
          href={`${paper}?language=${locale}&version=${version.version}`}
          opens={t("opens", { paper: name })}
        >
          {name}
        </PaperLink>
      </footer>
    </article>
  );
}

/** Names of grades in the reader's language. */
export function gradeNames(
  { pool }: Pick<QuoteRequestAnswer, "pool">,
  codes: readonly string[],
  locale: "fa" | "en",
): string {
  const names = codes.map((code) => pool.grades.find((grade) => grade.code === code)?.[locale] ?? code);
  return names.join(locale === "fa" ? "، " : ", ");
}

import type { Measure, SettlementLine } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatDate } from "@/lib/format";
import { barePercent, formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";

/** What is paid for, delivery by delivery: so much × her price × what its grade is worth. */
export function LinesTable({
  lines,
  measure,
  currency,
}: {
  lines: SettlementLine[];
  measure: Measure;
  currency: string;
}) {
  const t = useTranslations("settlement.lines");
  const locale = useLocale();
  return (
    <ul className="grid divide-y divide-line text-sm">
      {lines.map(({ receipt_id, lot, received_at, grade, quantity, unit_price, factor_bp, earned }) => (
        <li key={receipt_id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
          <div className="grid">
            <span>
              <span className="font-semibold">{formatQuantity(locale, measure, quantity)}</span>
              {" × "}
              <Amount units={unit_price} currency={currency} />
              {factor_bp !== 10_000 && (
                <>
                  {" × "}
                  <bdi>{t("percent", { percent: barePercent(locale, factor_bp) })}</bdi>
                </>
              )}
            </span>
            <span className="text-ink-soft">
              {inLanguage(locale, grade.fa, grade.en)}
              {" · "}
              {formatDate(locale, received_at)}
              {lot && (
                <>
                  {" · "}
                  <bdi dir="ltr" className="tabular">
                    {lot}
                  </bdi>
                </>
              )}
            </span>
          </div>
          <span className="ms-auto font-semibold">
            <Amount units={earned} currency={currency} />
          </span>
        </li>
      ))}
    </ul>
  );
}

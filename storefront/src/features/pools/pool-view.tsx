import type { CooperativePledge, CooperativePoolAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatDate, formatMoney, formatNearDay } from "@/lib/format";
import { formatQuantity, unitOf } from "@/lib/quantities";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";

/** How much can be promised by when, as bars. */
export function ByWhenCard({ pool: { measure }, by_when }: CooperativePoolAnswer) {
  const t = useTranslations("pools");
  const locale = useLocale();
  const most = Math.max(1, ...by_when.map(({ quantity }) => quantity));
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg">{t("byWhen.title")}</h2>
      {by_when.length === 0 && <p className="text-ink-soft">{t("byWhen.none")}</p>}
      <ul className="grid gap-2 empty:hidden">
        {by_when.map(({ day, quantity }) => (
          <li key={day} className="grid grid-cols-[10.5rem_1fr] items-center gap-3 text-sm">
            <span className="text-ink-soft">{formatNearDay(locale, day)}</span>
            <span className="grid gap-1">
              <span className="font-semibold">{formatQuantity(locale, measure, quantity)}</span>
              <span aria-hidden className="h-2 rounded-full bg-paper-deep">
                <span
                  className="block h-full rounded-full bg-pistachio"
                  style={{ inlineSize: `${(100 * quantity) / most}%` }}
                />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What members pledge to a pool. */
export function PledgesCard({
  pool: { measure, currency_code, grades },
  pledges,
}: {
  pool: CooperativePoolAnswer["pool"];
  pledges: readonly CooperativePledge[];
}) {
  const t = useTranslations("pools");
  const own = useTranslations("pools.pledge");
  const locale = useLocale();
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg">{t("pledges.title")}</h2>
      {pledges.length === 0 && <p className="text-ink-soft">{t("pledges.none")}</p>}
      <ul className="grid divide-y divide-line empty:hidden">
        {pledges.map((pledge) => (
          <li key={pledge.id} className="grid gap-1 py-3">
            <span className="flex flex-wrap items-baseline justify-between gap-2">
              <bdi className="font-semibold">
                {inLanguage(locale, pledge.producer.name, pledge.producer.name_en)}
              </bdi>
              <Badge tone={pledge.counts ? "good" : "neutral"}>
                {pledge.standing === "standing" && !pledge.counts
                  ? t("pledges.notCounted")
                  : own(`standings.${pledge.standing}`)}
              </Badge>
            </span>
            <span className="text-sm text-ink-soft">
              {[
                own("aWeek", { quantity: formatQuantity(locale, measure, pledge.weekly_quantity) }),
                own("priceOf", {
                  price: formatMoney(locale, Number(pledge.unit_price), currency_code),
                  unit: unitOf(locale, measure),
                }),
                own("batchOf", { quantity: formatQuantity(locale, measure, pledge.minimum_batch) }),
                grades.find(({ code }) => code === pledge.grade)?.[locale],
                own("days", {
                  from: formatDate(locale, pledge.valid_from),
                  to: formatDate(locale, pledge.valid_to),
                }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

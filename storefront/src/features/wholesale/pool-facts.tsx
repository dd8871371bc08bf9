import type { PoolDirect, StorePool } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatNearDay, formatNumber, formatUnits } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";

/** A pool in the list. */
export function PoolCard({ pool }: { pool: StorePool }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const lowest = pool.tiers.at(-1);
  const quantity = (units: number) => formatQuantity(locale, pool.measure, units);
  return (
    <Link
      href={localePath(locale, `/wholesale/${pool.handle}`)}
      className="grid gap-1 rounded-lg border border-line bg-card px-5 py-4 shadow-rest hover:border-walnut"
    >
      <span className="text-lg font-semibold">{pool.title[locale]}</span>
      <span className="text-sm text-ink-soft">
        {t("pools.of", { name: locale === "fa" ? pool.cooperative.name : pool.cooperative.name_en })}
      </span>
      <span className="flex flex-wrap justify-between gap-x-4">
        <span className="text-sm">{t("pools.least", { quantity: quantity(pool.minimum_order) })}</span>
        {lowest && (
          <span className="font-semibold">
            {t("pools.from", { price: formatUnits(locale, lowest.unit_price, pool.currency_code) })}
          </span>
        )}
      </span>
    </Link>
  );
}

/** What a pool offers: prices by quantity, grades, packaging, deposit, and by when. */
export function PoolFacts({ pool }: { pool: StorePool }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const quantity = (units: number) => formatQuantity(locale, pool.measure, units);
  const shippingFact = ({ shipping }: PoolDirect) =>
    shipping.way === "hub"
      ? t("pools.collected")
      : t("pools.sent", {
          step: quantity(shipping.step),
          price: formatUnits(locale, shipping.price, pool.currency_code),
        });
  const facts = [
    t("pools.least", { quantity: quantity(pool.minimum_order) }),
    t("pools.grades", {
      grades: pool.grades.map((grade) => grade[locale]).join(locale === "fa" ? "، " : ", "),
    }),
    ...(pool.packaging[locale] ? [t("pools.packaging", { packaging: pool.packaging[locale] })] : []),
    t("pools.deposit", { share: formatNumber(locale, pool.deposit_percent / 100, { style: "percent" }) }),
    ...(pool.direct ? [shippingFact(pool.direct)] : []),
    ...("day" in pool.promised
      ? [t("pools.promised", { day: formatNearDay(locale, pool.promised.day) })]
      : []),
  ];
  return (
    <Card className="grid gap-4">
      <ul className="grid gap-1">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div>
        <h2 className="text-lg">{t("pools.tiers")}</h2>
        <dl className="mt-2 grid gap-1">
          {pool.tiers.map(({ from, unit_price }) => (
            <div key={from} className="flex justify-between gap-4">
              <dt>{t("pools.tier", { quantity: quantity(from) })}</dt>
              <dd className="font-semibold">{formatUnits(locale, unit_price, pool.currency_code)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Card>
  );
}

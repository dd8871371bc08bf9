import type { PoolDirect, StorePool } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatNearDay, formatNumber, formatUnits } from "@/lib/format";
import { formatQuantity, unitOf } from "@/lib/quantities";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { PoolCover } from "./pool-photos";

/** A pool in the list. */
export function PoolCard({ pool }: { pool: StorePool }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const lowest = pool.tiers.at(-1);
  const quantity = (units: number) => formatQuantity(locale, pool.measure, units);
  return (
    <Link
      href={localePath(locale, `/wholesale/${pool.handle}`)}
      className="grid grid-cols-[7rem_1fr] overflow-clip rounded-lg border border-line bg-card shadow-rest hover:border-walnut sm:grid-cols-[12rem_1fr]"
    >
      <span className="relative min-h-28">
        <PoolCover pool={pool} className="absolute inset-0" />
      </span>
      <span className="grid content-center gap-1 px-4 py-4 sm:px-5">
        <span className="text-lg leading-snug font-semibold">{pool.title[locale]}</span>
        <span className="text-sm text-ink-soft">
          {t("pools.of", { name: locale === "fa" ? pool.cooperative.name : pool.cooperative.name_en })}
        </span>
        <span className="flex flex-wrap justify-between gap-x-4">
          <span className="text-sm">{t("pools.least", { quantity: quantity(pool.minimum_order) })}</span>
          {lowest && (
            <span className="font-semibold">
              {t("pools.from", {
                price: formatUnits(locale, lowest.unit_price, pool.currency_code),
                unit: unitOf(locale, pool.measure),
              })}
            </span>
          )}
        </span>
        {pool.direct && (
          <span className="justify-self-start">
            <Badge tone="good">{t("pools.direct")}</Badge>
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
        <h2 className="text-lg">{t("pools.tiers", { unit: unitOf(locale, pool.measure) })}</h2>
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

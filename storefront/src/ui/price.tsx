import type { Locale } from "@/i18n/locales";
import { formatMoney, type MarketCurrency } from "@/lib/format";
import { classNames } from "./class-names";

/** One amount in one currency (major units: rials, euros). */
export function Price({
  locale,
  amount,
  currency,
  className,
}: {
  locale: Locale;
  amount: number;
  currency: MarketCurrency;
  className?: string;
}) {
  return (
    <bdi className={classNames("tabular whitespace-nowrap", className)}>
      {formatMoney(locale, amount, currency)}
    </bdi>
  );
}

/**
 * The price of both regions; CSS shows the visitor's. Amounts in whole rials and euro cents, null where it is not sold.
 */
export function RegionPrice({
  locale,
  irr,
  eurCents,
  from = false,
  words,
  className,
}: {
  locale: Locale;
  irr: number | null;
  eurCents: number | null;
  /** The lowest of several. */
  from?: boolean;
  words: { from: string; notSoldHere: string };
  className?: string;
}) {
  const lead = from ? <span className="me-1 text-sm font-normal text-ink-soft">{words.from}</span> : null;
  const none = <span className="text-sm font-normal text-ink-soft">{words.notSoldHere}</span>;
  return (
    <span className={className}>
      <span data-price="irr">
        {irr === null ? none : [lead, <Price key="p" locale={locale} amount={irr} currency="irr" />]}
      </span>
      <span data-price="eur">
        {eurCents === null
          ? none
          : [lead, <Price key="p" locale={locale} amount={eurCents / 100} currency="eur" />]}
      </span>
    </span>
  );
}

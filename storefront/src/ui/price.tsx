import type { Locale } from "@/i18n/locales";
import { formatMoney, type MarketCurrency, majorOf } from "@/lib/format";
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
  currency: string;
  className?: string;
}) {
  return (
    <bdi className={classNames("whitespace-nowrap", className)}>{formatMoney(locale, amount, currency)}</bdi>
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
  return (
    <span className={className}>
      <RegionAmount region="irr" amount={irr} {...{ locale, from, words }} />
      <RegionAmount
        region="eur"
        amount={eurCents === null ? null : majorOf(eurCents, "eur")}
        {...{ locale, from, words }}
      />
    </span>
  );
}

function RegionAmount({
  region,
  amount,
  locale,
  from,
  words,
}: {
  region: MarketCurrency;
  amount: number | null;
  locale: Locale;
  from: boolean;
  words: { from: string; notSoldHere: string };
}) {
  return (
    <span data-price={region}>
      {amount === null ? (
        <span className="text-sm font-normal text-ink-soft">{words.notSoldHere}</span>
      ) : (
        <>
          {from && <span className="me-1 text-sm font-normal text-ink-soft">{words.from}</span>}
          <Price locale={locale} amount={amount} currency={region} />
        </>
      )}
    </span>
  );
}

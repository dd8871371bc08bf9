import type { ProductCard } from "@dastranj/search/contract";
import type { Locale } from "@/i18n/locales";
import { formatUnits } from "@/lib/format";
import { classNames } from "@/ui/class-names";

/** What goods are sold by that are not sold by the piece. */
export type Unit = NonNullable<ProductCard["unit"]>;

export interface UnitWords {
  from: string;
  /** With `{price}`: of a kilogram, a litre, a square metre, a metre. */
  per: Record<Unit, string>;
}

/** The words of every unit, asked for one by one. */
export const perUnit = (said: (unit: Unit) => string): UnitWords["per"] => ({
  weight: said("weight"),
  volume: said("volume"),
  area: said("area"),
  length: said("length"),
});

/** People compare, nobody pays it: rials to the thousand. */
const rounded = (rials: number) => Math.round(rials / 1000) * 1000;

/** What the unit costs, in both regions; CSS shows the visitor's. */
export function UnitPrice({
  locale,
  unit,
  irr,
  eurCents,
  from = false,
  words,
  className,
}: {
  locale: Locale;
  unit: Unit;
  /** Whole rials, null where it is not sold or told already. */
  irr: number | null;
  eurCents: number | null;
  /** The lowest of several. */
  from?: boolean;
  words: UnitWords;
  className?: string;
}) {
  const told = (money: string) => words.per[unit].replace("{price}", from ? `${words.from} ${money}` : money);
  return (
    <span className={classNames("text-sm text-ink-soft", className)}>
      {irr !== null && <span data-price="irr">{told(formatUnits(locale, rounded(irr), "irr"))}</span>}
      {eurCents !== null && <span data-price="eur">{told(formatUnits(locale, eurCents, "eur"))}</span>}
    </span>
  );
}

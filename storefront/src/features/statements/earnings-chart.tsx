import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";
import type { Months } from "./data";
import { barsAround } from "./domain/bars";
import { moneyOf, monthName } from "./domain/words";

const WIDTH = 640;
const HEIGHT = 160;
/** A few months are no wider than they need: one alone would be a wall. */
const FEW: Record<number, string> = {
  1: "max-w-32",
  2: "max-w-56",
  3: "max-w-80",
  4: "max-w-96",
  5: "max-w-lg",
};

/** What each month brought in one currency, the oldest first. The list below it says the same in figures. */
export function EarningsChart({
  answer,
  currency,
}: {
  answer: Months;
  currency: Months["currencies"][number];
}) {
  const t = useTranslations("statements.chart");
  const locale = useLocale();
  const months = answer.months.toReversed();
  const earned = months.map(({ sums }) => sums.find((sum) => sum.currency === currency.code)?.earned ?? "0");
  const values = earned.map(Number);
  const { bars, zero } = barsAround(values, { width: WIDTH, height: HEIGHT, mirrored: locale === "fa" });
  const best = values.indexOf(Math.max(...values));
  const name = (index: number, year = true) => monthName(locale, months[index]?.from ?? "", answer, year);
  return (
    <figure className={classNames("grid gap-1", months.length < 6 && FEW[months.length])}>
      <figcaption className="text-sm text-ink-soft">
        {t("title", { currency: currency.code.toUpperCase() })}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("picture", {
          month: name(best),
          amount: moneyOf(locale, earned[best] ?? "0", currency),
        })}
        className="h-40 w-full overflow-visible"
      >
        {bars.map((bar, index) => (
          <rect
            key={months[index]?.month}
            {...bar}
            className={classNames(
              "[print-color-adjust:exact]",
              (values[index] ?? 0) < 0 ? "fill-walnut" : index === best ? "fill-madder" : "fill-indigo",
            )}
          >
            <title>{`${name(index)}: ${moneyOf(locale, earned[index] ?? "0", currency)}`}</title>
          </rect>
        ))}
        <line
          x1={0}
          x2={WIDTH}
          y1={zero}
          y2={zero}
          className="stroke-line-strong"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <div aria-hidden className="flex justify-between text-xs text-ink-soft">
        <span>{name(0)}</span>
        {months.length > 1 && <span>{name(months.length - 1)}</span>}
      </div>
    </figure>
  );
}

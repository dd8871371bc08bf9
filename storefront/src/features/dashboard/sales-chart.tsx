import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/format";
import { classNames } from "@/ui/class-names";
import type { Dashboard } from "./data";
import { barsOf, labelled, roundTop } from "./domain/bars";
import { dayName, moneyOf, shortMoney } from "./domain/words";

const WIDTH = 640;
const HEIGHT = 180;
/** Room for so many names of days on a telephone. */
const LABELS = 4;

/** What was sold in one currency, a bar for each day, and beside the picture the same as a table. */
export function SalesChart({ sales, currency }: { sales: Dashboard["sales"]; currency: string }) {
  const t = useTranslations("dashboard.sales");
  const locale = useLocale();
  const values = sales.map(({ amounts }) => amounts[currency] ?? 0);
  const top = roundTop(Math.max(...values));
  const mirrored = locale === "fa";
  const bars = barsOf(values, { width: WIDTH, height: HEIGHT, top, mirrored });
  const best = values.indexOf(Math.max(...values));
  const shown = labelled(sales.length, LABELS);
  const name = (index: number) => dayName(locale, sales[index]?.day ?? "");
  return (
    <figure className="grid gap-3">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
        <div aria-hidden className="tabular flex flex-col justify-between text-xs leading-none text-ink-soft">
          <span>{shortMoney(locale, top, currency)}</span>
          <span>{shortMoney(locale, top / 2, currency)}</span>
          <span>{formatNumber(locale, 0)}</span>
        </div>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t("picture", { day: name(best), amount: moneyOf(locale, values[best] ?? 0, currency) })}
          className="h-44 w-full overflow-visible"
        >
          {[0, 0.5, 1].map((part) => (
            <line
              key={part}
              x1={0}
              x2={WIDTH}
              y1={HEIGHT * part}
              y2={HEIGHT * part}
              className="stroke-line"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {bars.map((bar, index) => (
            <rect
              key={sales[index]?.day}
              {...bar}
              className={classNames(
                "[print-color-adjust:exact]",
                index === best ? "fill-madder" : "fill-indigo",
              )}
            >
              <title>{`${name(index)}: ${moneyOf(locale, values[index] ?? 0, currency)}`}</title>
            </rect>
          ))}
        </svg>
        <div aria-hidden className="relative col-start-2 h-6 text-xs text-ink-soft">
          {shown.map((index) => (
            <span
              key={index}
              className={classNames(
                "absolute top-1 whitespace-nowrap",
                index < sales.length - 1 && "-translate-x-1/2 rtl:translate-x-1/2",
              )}
              style={
                index < sales.length - 1
                  ? { insetInlineStart: `${((index + 0.5) / sales.length) * 100}%` }
                  : { insetInlineEnd: 0 }
              }
            >
              {dayName(locale, sales[index]?.day ?? "", "short")}
            </span>
          ))}
        </div>
      </div>
      <details className="text-sm print:hidden">
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-madder">
          {t("asTable")}
        </summary>
        <table className="w-full">
          <thead>
            <tr className="border-b border-line text-start">
              <th scope="col" className="py-1 text-start font-semibold">
                {t("day")}
              </th>
              <th scope="col" className="py-1 text-end font-semibold">
                {t("orders")}
              </th>
              <th scope="col" className="py-1 text-end font-semibold">
                {t("amount")}
              </th>
            </tr>
          </thead>
          <tbody className="tabular">
            {sales.map(({ day, orders }, index) => (
              <tr key={day} className="border-b border-line last:border-0">
                <th scope="row" className="py-1 text-start font-normal">
                  {name(index)}
                </th>
                <td className="py-1 text-end">{formatNumber(locale, orders)}</td>
                <td className="py-1 text-end">{moneyOf(locale, values[index] ?? 0, currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

import type { SettlementSums } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/format";
import { Amount } from "@/ui/amount";
import { classNames } from "@/ui/class-names";
import { type FlowPart, moneyFlow } from "./domain/money-flow";

const COLOURS: Record<FlowPart, string> = {
  earned: "bg-pistachio",
  outside: "bg-indigo",
  margin: "bg-saffron",
  platform: "bg-walnut",
  surplus: "bg-madder",
};

/** Who has what of the goods' price: as one bar, and in a table that says the same. */
export function WhereItGoes({ sums, currency }: { sums: SettlementSums; currency: string }) {
  const t = useTranslations("settlement.flow");
  const locale = useLocale();
  const { parts, loss } = moneyFlow(sums);
  return (
    <div className="grid gap-3">
      {parts.length > 0 && (
        <div aria-hidden className="flex h-6 gap-0.5 overflow-hidden rounded-md">
          {parts.map(({ part, share }) => (
            <span
              key={part}
              className={classNames("min-w-1 [print-color-adjust:exact]", COLOURS[part])}
              style={{ flexGrow: share, flexBasis: 0 }}
            />
          ))}
        </div>
      )}
      <table className="tabular w-full text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("who")}</th>
            <th scope="col">{t("part")}</th>
            <th scope="col">{t("amount")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, amount, share }) => (
            <tr key={part} className="border-b border-line">
              <th scope="row" className="py-2 text-start font-normal">
                <span className="flex items-center gap-2">
                  <span aria-hidden className={classNames("size-3 shrink-0 rounded-sm", COLOURS[part])} />
                  {t(`parts.${part}`)}
                </span>
              </th>
              <td className="py-2 text-end text-ink-soft">
                {formatNumber(locale, share / 1000, { style: "percent", maximumFractionDigits: 1 })}
              </td>
              <td className="py-2 ps-3 text-end font-semibold">
                <Amount units={amount} currency={currency} />
              </td>
            </tr>
          ))}
          {loss && (
            <tr className="border-b border-line text-madder-deep">
              <th scope="row" colSpan={2} className="py-2 text-start font-normal">
                {t("loss")}
              </th>
              <td className="py-2 ps-3 text-end font-semibold">
                <Amount units={`-${loss}`} currency={currency} />
              </td>
            </tr>
          )}
          <tr>
            <th scope="row" colSpan={2} className="pt-3 text-start">
              {t("goods")}
            </th>
            <td className="pt-3 ps-3 text-end font-bold">
              <Amount units={sums.goods} currency={currency} />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { formatMoney, formatNumber } from "@/lib/format";
import { classNames } from "./class-names";

/** What of a price goes where. */
export interface PricePart {
  key: string;
  words: ReactNode;
  /** Its colour and weave, `chain-…`: who sees no colours tells them apart as well. */
  weave: string;
  /** In the currency's major unit. */
  amount: number;
}

/**
 * A price in parts: a bar of them, and the same as a table, which is also what the bar's weaves mean. Whoever gives of the price (an amount below
 * zero) stands in the table alone. The parts sum to what is paid.
 */
export function PriceParts({
  caption,
  head,
  parts,
  sum,
  currency,
}: {
  /** What is taken apart, for who does not see the page. */
  caption: string;
  head: Record<"part" | "share" | "amount", string>;
  parts: readonly PricePart[];
  sum: { words: ReactNode; amount: number };
  currency: string;
}) {
  const locale = useLocale();
  const filled = parts.filter(({ amount }) => amount > 0);
  const whole = filled.reduce((all, { amount }) => all + amount, 0);
  const share = (amount: number) =>
    formatNumber(locale, sum.amount > 0 ? amount / sum.amount : 0, {
      style: "percent",
      maximumFractionDigits: 1,
    });
  return (
    <div className="grid max-w-2xl gap-3">
      {filled.length > 0 && (
        <div
          aria-hidden
          className="flex h-9 w-full gap-0.5 overflow-hidden rounded-md print:[print-color-adjust:exact]"
        >
          {filled.map(({ key, weave, amount }) => (
            <span
              key={key}
              className={classNames("min-w-1", weave)}
              style={{ flexGrow: amount / whole, flexBasis: 0 }}
            />
          ))}
        </div>
      )}
      <table className="w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{head.part}</th>
            <th scope="col">{head.share}</th>
            <th scope="col">{head.amount}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ key, words, weave, amount }) => (
            <tr key={key} className="align-baseline">
              <th scope="row" className="py-1 text-start font-normal">
                <span
                  aria-hidden
                  className={classNames("me-2 inline-block size-3.5 rounded-sm align-[-0.1em]", weave)}
                />
                {words}
              </th>
              <td className="tabular px-2 py-1 text-end whitespace-nowrap text-ink-soft">{share(amount)}</td>
              <td className="tabular py-1 text-end whitespace-nowrap">
                <bdi>{formatMoney(locale, amount, currency)}</bdi>
              </td>
            </tr>
          ))}
          <tr className="seam align-baseline font-bold">
            <th scope="row" className="pt-2 text-start">
              {sum.words}
            </th>
            <td className="tabular px-2 pt-2 text-end whitespace-nowrap">{share(sum.amount)}</td>
            <td className="tabular pt-2 text-end whitespace-nowrap">
              <bdi>{formatMoney(locale, sum.amount, currency)}</bdi>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

import type { LineChain } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatMoney, formatNumber } from "@/lib/format";
import { classNames } from "./class-names";

export type ChainParts = LineChain["parts"];

/** Each link has a colour and a weave of its own: who sees no colours tells them apart as well. */
const WEAVES: Record<ChainParts[number]["link"], string> = {
  raw_material: "chain-raw-material",
  making: "chain-making",
  cooperative: "chain-cooperative",
  platform: "chain-platform",
  transport: "chain-transport",
  tax: "chain-tax",
};

/**
 * What a price is made of: a bar of its parts, and the same as a table, which is also what the bar's weaves mean. Whoever gives of the price
 * (an amount below zero) stands in the table alone. Amounts in the currency's major unit; they sum to `paid`.
 */
export function ValueChain({
  caption,
  paid,
  parts,
  currency,
}: {
  /** What it is the chain of, for who does not see the page. */
  caption: string;
  paid: number;
  parts: ChainParts;
  currency: string;
}) {
  const t = useTranslations("chain");
  const locale = useLocale();
  const filled = parts.filter(({ amount }) => amount > 0);
  const whole = filled.reduce((sum, { amount }) => sum + amount, 0);
  const told = parts.some(({ link }) => link === "raw_material");
  const nameOf = (link: ChainParts[number]["link"]) =>
    link === "making" && !told ? t("makingWithMaterial") : t(`links.${link}`);
  const share = (amount: number) =>
    paid > 0
      ? formatNumber(locale, amount / paid, { style: "percent", maximumFractionDigits: 1 })
      : formatNumber(locale, 0, { style: "percent" });
  return (
    <div className="grid max-w-2xl gap-3">
      <div
        aria-hidden
        className="flex h-9 w-full gap-0.5 overflow-hidden rounded-md print:[print-color-adjust:exact]"
      >
        {filled.map(({ link, amount }) => (
          <span
            key={link}
            className={classNames("min-w-1", WEAVES[link])}
            style={{ flexGrow: amount / whole, flexBasis: 0 }}
          />
        ))}
      </div>
      <table className="w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("head.link")}</th>
            <th scope="col">{t("head.share")}</th>
            <th scope="col">{t("head.amount")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ link, amount, declared }) => (
            <tr key={link} className="align-baseline">
              <th scope="row" className="py-1 text-start font-normal">
                <span
                  aria-hidden
                  className={classNames("me-2 inline-block size-3.5 rounded-sm align-[-0.1em]", WEAVES[link])}
                />
                {amount < 0 ? t("platformGives") : nameOf(link)}
                {declared && <span className="text-ink-soft"> ({t("declared")})</span>}
              </th>
              <td className="tabular px-2 py-1 text-end whitespace-nowrap text-ink-soft">{share(amount)}</td>
              <td className="tabular py-1 text-end whitespace-nowrap">
                <bdi>{formatMoney(locale, amount, currency)}</bdi>
              </td>
            </tr>
          ))}
          <tr className="seam align-baseline font-bold">
            <th scope="row" className="pt-2 text-start">
              {t("sum")}
            </th>
            <td className="tabular px-2 pt-2 text-end whitespace-nowrap">{share(paid)}</td>
            <td className="tabular pt-2 text-end whitespace-nowrap">
              <bdi>{formatMoney(locale, paid, currency)}</bdi>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** The chains of some lines of an order, each below its name where there are several. Nothing where there is none. */
export function LineChains({
  title,
  items,
  currency,
}: {
  title: string;
  items: readonly { line_item_id: string; title: string; chain: LineChain | null }[];
  currency: string;
}) {
  const t = useTranslations("chain.order");
  const told = items.flatMap(({ chain, ...item }) => (chain ? [{ ...item, chain }] : []));
  if (told.length === 0) return null;
  return (
    <details className="group rounded-md border border-line print:hidden">
      <summary className="flex min-h-12 list-none items-center gap-3 px-4 py-2 [&::-webkit-details-marker]:hidden">
        <span className="grow font-semibold text-walnut">{title}</span>
        <span aria-hidden className="text-xl text-madder transition-transform group-open:rotate-45">
          +
        </span>
      </summary>
      <div className="grid gap-5 px-4 pt-1 pb-4">
        {told.map(({ line_item_id, title: name, chain }) => (
          <div key={line_item_id} className="grid gap-2">
            {items.length > 1 && (
              <p className="text-sm font-semibold">
                <bdi>{name}</bdi>
              </p>
            )}
            <ValueChain caption={`${title}: ${name}`} {...chain} currency={currency} />
          </div>
        ))}
        <p className="text-xs text-ink-soft">{t("lead")}</p>
      </div>
    </details>
  );
}

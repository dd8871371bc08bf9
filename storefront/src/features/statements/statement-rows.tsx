import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { Link } from "@/ui/link";
import type { OfCurrency, Statement } from "./data";
import { dayName, moneyOf } from "./domain/words";

const COLUMNS = [
  "goods",
  "discount",
  "shipping",
  "commission",
  "vat",
  "refund",
  "postage",
  "settlement",
  "advance",
  "surplus",
  "cash",
  "payout",
  "exchange",
  "other",
] as const satisfies (keyof OfCurrency["totals"])[];

type Row = OfCurrency["rows"][number];

/** Each order and payout of a month: a table where there is room for it, and a card each on a telephone. */
export function StatementRows({ one, statement }: { one: OfCurrency; statement: Statement }) {
  const t = useTranslations("statements");
  const locale = useLocale();
  const money = (units: string) => <bdi>{moneyOf(locale, units, one.currency)}</bdi>;
  // What nothing on this page is of needs no column.
  const columns = COLUMNS.filter((column) => one.rows.some(({ amounts }) => amounts[column] !== "0"));
  const key = (row: Row) => row.seller_order_id ?? row.reference ?? row.at;
  return (
    <>
      <ul className="grid gap-3 md:hidden print:hidden">
        {one.rows.map((row) => (
          <li key={key(row)} className="grid gap-1 rounded-md border border-line px-3 py-2 text-sm">
            <p className="flex items-center justify-between gap-3">
              <Title row={row} />
              <span className="text-ink-soft">{dayName(locale, row.at, statement)}</span>
            </p>
            <dl className="tabular grid gap-1">
              {columns
                .filter((column) => row.amounts[column] !== "0")
                .map((column) => (
                  <div key={column} className="flex justify-between gap-3">
                    <dt className="text-ink-soft">{t(`columns.${column}`)}</dt>
                    <dd>{money(row.amounts[column])}</dd>
                  </div>
                ))}
              <div className="flex justify-between gap-3 border-t border-line pt-1 font-bold">
                <dt>{t("change")}</dt>
                <dd>{money(row.change)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <section
        className="overflow-x-auto max-md:hidden print:block"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keys
        tabIndex={0}
        aria-label={t("rows")}
      >
        <table className="tabular w-full text-sm">
          <caption className="sr-only">{t("rows")}</caption>
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-2 text-start font-semibold">
                {t("what")}
              </th>
              {[...columns.map((column) => t(`columns.${column}`)), t("change")].map((head) => (
                <th key={head} scope="col" className="px-2 py-2 text-end font-semibold">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {one.rows.map((row) => (
              <tr key={key(row)} className="border-b border-line last:border-0">
                <th scope="row" className="py-1 text-start font-normal whitespace-nowrap">
                  <Title row={row} />
                  <span className="block text-xs text-ink-soft">{dayName(locale, row.at, statement)}</span>
                </th>
                {columns.map((column) => (
                  <td key={column} className="px-2 py-1 text-end whitespace-nowrap">
                    {row.amounts[column] === "0" ? "" : money(row.amounts[column])}
                  </td>
                ))}
                <td className="px-2 py-1 text-end font-bold whitespace-nowrap">{money(row.change)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** What a row is of; an order is opened from it. */
function Title({ row }: { row: Row }) {
  const t = useTranslations("statements");
  const locale = useLocale();
  if (row.seller_order_id)
    return (
      <Link
        href={localePath(locale, `/seller/orders/${row.seller_order_id}`)}
        className="inline-flex min-h-11 items-center font-semibold text-madder underline underline-offset-4"
      >
        {row.display_id === null
          ? t("anOrder")
          : t("order", { number: formatNumber(locale, row.display_id, { useGrouping: false }) })}
      </Link>
    );
  if (row.kind === "settlement" || row.kind === "advance") return <OfWholesale row={row} kind={row.kind} />;
  if (row.kind === "surplus") return t("columns.surplus");
  if (Number(row.amounts.payout) > 0) return t("payoutBack");
  if (row.amounts.payout !== "0" || row.kind?.startsWith("payout")) return t("columns.payout");
  return row.kind === "exchange" ? t("columns.exchange") : t("entry");
}

/** What a cooperative gave of a wholesale order; the sheet of a settlement is opened from it by the order that its reference names. */
function OfWholesale({ row, kind }: { row: Row; kind: "settlement" | "advance" }) {
  const t = useTranslations("statements");
  const locale = useLocale();
  const number = row.display_id === null ? "" : formatNumber(locale, row.display_id, { useGrouping: false });
  const title = t(kind === "settlement" ? "settlementOf" : "advanceFor", { number });
  const [, order] = row.reference?.split(":") ?? [];
  return (
    <Link
      href={localePath(locale, kind === "settlement" ? `/seller/settlements/${order}` : "/seller/advances")}
      className="inline-flex min-h-11 items-center font-semibold text-madder underline underline-offset-4"
    >
      {title}
    </Link>
  );
}

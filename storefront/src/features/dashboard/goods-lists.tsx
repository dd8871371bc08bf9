import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { Link } from "@/ui/link";
import { Picture } from "@/ui/picture";
import type { Dashboard } from "./data";
import { moneyOf } from "./domain/words";

interface Named {
  handle: string;
  title: string;
  title_en: string;
  thumbnail: string | null;
}

function Good({ good, note, children }: { good: Named; note?: ReactNode; children: ReactNode }) {
  const locale = useLocale();
  return (
    <li className="flex items-center gap-3 border-b border-line py-2.5 last:border-0">
      <Picture
        address={good.thumbnail}
        alt=""
        sizes="3.5rem"
        className="size-14 shrink-0 rounded-md object-cover"
      />
      <div className="min-w-0 grow">
        <Link
          href={localePath(locale, `/product/${good.handle}`)}
          className="line-clamp-2 leading-snug font-semibold hover:text-madder"
        >
          {inLanguage(locale, good.title, good.title_en)}
        </Link>
        {note && <p className="text-sm text-ink-soft">{note}</p>}
      </div>
      <div className="shrink-0 text-end text-sm">{children}</div>
    </li>
  );
}

/** What sold most. */
export function BestSellers({ goods }: { goods: Dashboard["best_sellers"] }) {
  const t = useTranslations("dashboard.best");
  const locale = useLocale();
  if (goods.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ol>
      {goods.map((good) => (
        <Good key={good.listing_id} good={good} note={t("inOrders", { count: good.orders })}>
          <b className="tabular block">{t("pieces", { count: good.quantity })}</b>
          {Object.entries(good.amounts).map(([currency, amount]) => (
            <span key={currency} className="tabular block text-ink-soft">
              {moneyOf(locale, amount, currency)}
            </span>
          ))}
        </Good>
      ))}
    </ol>
  );
}

/** What is gone or will be soon. */
export function RunningOut({ goods }: { goods: Dashboard["running_out"] }) {
  const t = useTranslations("dashboard.stock");
  const locale = useLocale();
  if (goods.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ol>
      {goods.map((good) => (
        <Good
          key={good.variant_id}
          good={good}
          note={good.variant && <bdi>{inLanguage(locale, good.variant, good.variant_en)}</bdi>}
        >
          <b className={good.stock === 0 ? "block text-madder" : "tabular block"}>
            {good.stock === 0 ? t("gone") : t("left", { count: good.stock })}
          </b>
          {good.stock > 0 && good.days_left !== null && (
            <span className="block text-ink-soft">
              {good.days_left === 0 ? t("today") : t("days", { count: good.days_left })}
            </span>
          )}
        </Good>
      ))}
    </ol>
  );
}

/** The way of each listing from the card to the order. */
export function ListingsTable({ goods }: { goods: Dashboard["listings"] }) {
  const t = useTranslations("dashboard.funnel");
  const locale = useLocale();
  if (goods.length === 0) return null;
  const columns = ["impressions", "views", "basket_adds", "orders"] as const;
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{t("each")}</caption>
      <thead>
        <tr className="border-b border-line text-ink-soft">
          <th scope="col" className="py-2 text-start font-semibold">
            {t("listing")}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="py-2 ps-3 text-end font-semibold">
              {t(`short.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="tabular">
        {goods.map((good) => (
          <tr key={good.listing_id} className="border-b border-line last:border-0">
            <th scope="row" className="py-2 text-start leading-snug font-normal">
              {inLanguage(locale, good.title, good.title_en)}
            </th>
            {columns.map((column) => (
              <td key={column} className="py-2 ps-3 text-end">
                {formatNumber(locale, good[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ReturnRow, SellerReturnsAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatDateTime, formatMoney, formatNearDay, formatNumber } from "@/lib/format";
import type { Reading } from "@/lib/session";
import { CountedTabs } from "@/ui/counted-tabs";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Pager } from "@/ui/pager";
import { GROUPS, type Group, RETURNS_A_PAGE } from "./data";
import { ReturnStateBadge } from "./return-state";

/** What buyers send back to the seller: what is hers to do first. */
export function SellerReturns({
  page,
  group,
  offset,
}: {
  page: Reading<SellerReturnsAnswer>;
  group: Group;
  offset: number;
}) {
  const t = useTranslations("returns.desk");
  const locale = useLocale();
  const address = (to: Group, from = 0) => {
    const query = new URLSearchParams();
    if (to !== "hers") query.set("group", to);
    if (from > 0) query.set("offset", String(from));
    return `${localePath(locale, "/seller/returns")}${query.size ? `?${query}` : ""}`;
  };
  return (
    <div className="grid gap-5">
      <h1 className="text-2xl">{t("title")}</h1>
      <CountedTabs
        label={t("tabs.label")}
        tabs={GROUPS.map((each) => ({
          href: address(each),
          words: t(`tabs.${each}`),
          count: page.ok ? page.value.counts[each] : undefined,
          current: each === group,
        }))}
      />
      {!page.ok && (
        <Notice tone="bad" title={t("failed")}>
          {page.message}
        </Notice>
      )}
      {page.ok && page.value.returns.length === 0 && <EmptyState title={t(`empty.${group}`)} />}
      {page.ok && page.value.returns.length > 0 && <ReturnRows rows={page.value.returns} />}
      {page.ok && (
        <Pager
          newer={
            offset > 0
              ? { href: address(group, Math.max(0, offset - RETURNS_A_PAGE)), label: t("newer") }
              : null
          }
          older={
            offset + RETURNS_A_PAGE < page.value.count
              ? { href: address(group, offset + RETURNS_A_PAGE), label: t("older") }
              : null
          }
        />
      )}
    </div>
  );
}

/** Returns, each leading to its page. */
export function ReturnRows({ rows }: { rows: ReturnRow[] }) {
  return (
    <ul className="grid gap-3">
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Row({ row }: { row: ReturnRow }) {
  const t = useTranslations("returns");
  const locale = useLocale();
  return (
    <li>
      <Link
        href={localePath(locale, `/seller/returns/${row.id}`)}
        className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 rounded-lg border border-line bg-card px-4 py-3.5 shadow-rest hover:border-walnut"
      >
        <span className="text-lg font-semibold">
          {t("desk.order", { number: formatNumber(locale, row.display_id, { useGrouping: false }) })}
        </span>
        <span className="justify-self-end">
          <ReturnStateBadge state={row.state} />
        </span>
        <span className="text-sm">
          <bdi>{row.buyer_name || t("desk.closedBuyer")}</bdi> · {t("pieces", { count: row.pieces })} ·{" "}
          {t(`reasons.${row.reason}`)}
        </span>
        <bdi className="tabular text-end font-semibold">
          {formatMoney(locale, row.full_amount, row.currency_code)}
        </bdi>
        <span className="col-span-2 flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
          {formatDateTime(locale, row.requested_at)}
          {row.state === "requested" && (
            <span className="font-semibold text-walnut">
              {t("desk.answerBy", { day: formatNearDay(locale, row.answer_by) })}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}

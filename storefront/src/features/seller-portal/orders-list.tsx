import type { SellerOrderRow, SellerOrderStatus } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatDateTime, formatMoney, formatNearDay, formatNumber } from "@/lib/format";
import { Badge, type BadgeTone } from "@/ui/badge";
import { classNames } from "@/ui/class-names";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Pager } from "@/ui/pager";
import { ReadyLine } from "@/ui/ready-line";
import { type Desk, ORDERS_A_PAGE, TABS, type Tab } from "./data";

export const STATE_TONES: Record<SellerOrderStatus, BadgeTone> = {
  placed: "warn",
  accepted: "info",
  in_production: "info",
  shipped: "good",
};

/** The seller's orders under one tab. */
export function OrdersList({ desk, tab, offset }: { desk: Desk; tab: Tab; offset: number }) {
  const t = useTranslations("seller");
  const locale = useLocale();
  const address = (to: Tab, from = 0) => {
    const query = new URLSearchParams();
    if (to !== "all") query.set("status", to);
    if (from > 0) query.set("offset", String(from));
    return `${localePath(locale, "/seller")}${query.size ? `?${query}` : ""}`;
  };
  const { page, counts } = desk;
  return (
    <div className="grid gap-5">
      <h1 className="text-2xl">{t("orders")}</h1>
      <nav aria-label={t("tabs.label")} className="-mx-gutter overflow-x-auto px-gutter pb-1">
        <ul className="flex w-max gap-2">
          {TABS.map((each) => (
            <li key={each}>
              <Link
                href={address(each)}
                aria-current={each === tab ? "page" : undefined}
                className={classNames(
                  "inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm font-semibold whitespace-nowrap",
                  each === tab
                    ? "border-madder bg-madder text-white"
                    : "border-line-strong bg-card text-walnut hover:border-walnut",
                )}
              >
                {t(`tabs.${each}`)}
                {counts[each] !== null && (
                  <span className={classNames("tabular", each !== tab && "text-ink-soft")}>
                    {formatNumber(locale, counts[each])}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {!page.ok && (
        <Notice tone="bad" title={t("failed")}>
          {page.message}
        </Notice>
      )}
      {page.ok && page.value.orders.length === 0 && (
        <EmptyState title={tab === "all" ? t("empty.all") : t("empty.some")} />
      )}
      {page.ok && page.value.orders.length > 0 && (
        <ul className="grid gap-3">
          {page.value.orders.map((order) => (
            <Row key={order.id} order={order} />
          ))}
        </ul>
      )}
      {page.ok && (
        <Pager
          newer={
            offset > 0 ? { href: address(tab, Math.max(0, offset - ORDERS_A_PAGE)), label: t("newer") } : null
          }
          older={
            offset + ORDERS_A_PAGE < page.value.count
              ? { href: address(tab, offset + ORDERS_A_PAGE), label: t("older") }
              : null
          }
        />
      )}
    </div>
  );
}

function Row({ order }: { order: SellerOrderRow }) {
  const t = useTranslations("seller");
  const locale = useLocale();
  return (
    <li>
      <Link
        href={localePath(locale, `/seller/orders/${order.id}`)}
        className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 rounded-lg border border-line bg-card px-4 py-3.5 shadow-rest hover:border-walnut"
      >
        <span className="text-lg font-semibold">
          {t("order", { number: formatNumber(locale, order.display_id, { useGrouping: false }) })}
        </span>
        <Badge tone={STATE_TONES[order.status]} className="justify-self-end">
          {t(`states.${order.status}`)}
        </Badge>
        <span className="text-sm">
          <bdi>{order.buyer_name || t("closedBuyer")}</bdi> · {t("itemCount", { count: order.item_count })}
        </span>
        <bdi className="tabular text-end font-semibold">
          {formatMoney(locale, order.total, order.currency_code)}
        </bdi>
        <span className="col-span-2 flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
          {formatDateTime(locale, order.placed_at)}
          {order.promised_for && order.status !== "shipped" && (
            <ReadyLine tone={order.late ? "bad" : "good"}>
              {t(order.late ? "late" : "promisedFor", { day: formatNearDay(locale, order.promised_for) })}
            </ReadyLine>
          )}
        </span>
      </Link>
    </li>
  );
}

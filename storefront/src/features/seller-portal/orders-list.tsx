import type { SellerOrderRow, SellerOrderStatus, SellerOrdersAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatDateTime, formatMoney, formatNearDay, formatNumber } from "@/lib/format";
import { isOpen } from "@/lib/progress";
import type { Reading } from "@/lib/session";
import { Badge, type BadgeTone } from "@/ui/badge";
import { classNames } from "@/ui/class-names";
import { CountedTabs } from "@/ui/counted-tabs";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Pager } from "@/ui/pager";
import { ReadyLine } from "@/ui/ready-line";
import { AcceptMany } from "./accept-many";
import { COUNTED_TO, type DeskQuestion, ORDERS_A_PAGE, TABS, type Tab } from "./data";
import { hoursLeft } from "./domain/hours-left";
import { SlipsOfPage } from "./order-papers";
import { OrderSearch } from "./order-search";

export const STATE_TONES: Record<SellerOrderStatus, BadgeTone> = {
  placed: "warn",
  accepted: "info",
  in_production: "info",
  ready: "info",
  shipped: "good",
  delivered: "good",
  completed: "good",
  declined: "neutral",
  expired: "bad",
  cancelled: "neutral",
};

/** The seller's orders under one tab, or those that she looks for. */
export function OrdersList({
  desk,
  question: { tab, search, offset },
  now,
}: {
  desk: Reading<SellerOrdersAnswer>;
  question: DeskQuestion;
  /** ISO instant. */
  now: string;
}) {
  const t = useTranslations("seller");
  const own = useTranslations("desk");
  const locale = useLocale();
  const address = (to: Tab, from = 0) => {
    const query = new URLSearchParams();
    if (to !== "all") query.set("tab", to);
    if (search) query.set("q", search);
    if (from > 0) query.set("offset", String(from));
    return `${localePath(locale, "/seller")}${query.size ? `?${query}` : ""}`;
  };
  const many = (count: number) =>
    count > COUNTED_TO
      ? own("more", { count: formatNumber(locale, COUNTED_TO) })
      : formatNumber(locale, count);
  const orders = desk.ok ? desk.value.orders : [];
  const mayAccept = tab === "to_answer" && orders.some(({ status }) => status === "placed");
  const list = (
    <ul className="grid gap-3">
      {orders.map((order) => (
        <Row key={order.id} order={order} now={now} pick={mayAccept} />
      ))}
    </ul>
  );
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h1 className="text-2xl">{t("orders")}</h1>
        <OrderSearch tab={tab} search={search} />
      </div>
      <CountedTabs
        label={own("tabs.label")}
        tabs={TABS.map((each) => ({
          href: address(each),
          words: own(`tabs.${each}`),
          count: desk.ok ? many(desk.value.counts[each]) : undefined,
          current: each === tab,
        }))}
      />
      {!desk.ok && (
        <Notice tone="bad" title={t("failed")}>
          {desk.message}
        </Notice>
      )}
      {desk.ok && orders.length === 0 && (
        <EmptyState
          title={search ? own("empty.search") : tab === "all" ? t("empty.all") : own(`empty.${tab}`)}
        />
      )}
      {mayAccept ? (
        <AcceptMany numbers={Object.fromEntries(orders.map(({ id, display_id }) => [id, display_id]))}>
          {list}
        </AcceptMany>
      ) : (
        orders.length > 0 && list
      )}
      <SlipsOfPage orders={orders} />
      {desk.ok && (
        <Pager
          newer={
            offset > 0 ? { href: address(tab, Math.max(0, offset - ORDERS_A_PAGE)), label: t("newer") } : null
          }
          older={
            offset + ORDERS_A_PAGE < desk.value.count
              ? { href: address(tab, offset + ORDERS_A_PAGE), label: t("older") }
              : null
          }
        />
      )}
    </div>
  );
}

function Row({ order, now, pick }: { order: SellerOrderRow; now: string; pick: boolean }) {
  const t = useTranslations("seller");
  const own = useTranslations("desk");
  const locale = useLocale();
  const number = formatNumber(locale, order.display_id, { useGrouping: false });
  const hours = order.answer_by && hoursLeft(order.answer_by, now);
  return (
    <li className="flex items-stretch gap-2">
      {pick && (
        <label className="grid min-w-11 place-items-center">
          <input
            type="checkbox"
            name="order"
            value={order.id}
            aria-label={own("acceptMany.pick", { number })}
            className="size-5 accent-madder"
          />
        </label>
      )}
      <Link
        href={localePath(locale, `/seller/orders/${order.id}`)}
        className="grid grow grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 rounded-lg border border-line bg-card px-4 py-3.5 shadow-rest hover:border-walnut"
      >
        <span className="text-lg font-semibold">{t("order", { number })}</span>
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
          {order.answer_by && (
            <span className={classNames("font-semibold", urgent(hours) ? "text-madder-deep" : "text-walnut")}>
              {typeof hours === "number" ? own("answerIn", { hours }) : own("answerOver")}
            </span>
          )}
          {order.promised_for && isOpen(order.status) && (
            <ReadyLine tone={order.late ? "bad" : "good"}>
              {t(order.late ? "late" : "promisedFor", { day: formatNearDay(locale, order.promised_for) })}
            </ReadyLine>
          )}
        </span>
      </Link>
    </li>
  );
}

/** Fewer hours than a night and a morning. */
const urgent = (hours: number | string | null) => typeof hours !== "number" || hours < 12;

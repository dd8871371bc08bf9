import type { WholesaleOrderRow } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatNearDay, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { Badge } from "@/ui/badge";
import { ButtonLink } from "@/ui/button-link";

/** The newest wholesale orders of a buyer's companies. */
export function OrderList({ orders }: { orders: WholesaleOrderRow[] }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  if (orders.length === 0) return null;
  return (
    <section aria-labelledby="wholesale-orders" className="grid gap-3">
      <h2 id="wholesale-orders" className="text-xl">
        {t("orders")}
      </h2>
      <ul className="grid gap-3">
        {orders.map(({ id, display_id, state, goods, cooperative, order_id, ...order }) => (
          <li
            key={id}
            className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 rounded-lg border border-line bg-card px-4 py-3.5 shadow-rest"
          >
            <span className="text-lg font-semibold">
              {display_id
                ? t("order", { number: formatNumber(locale, display_id, { useGrouping: false }) })
                : t("orderBeingMade")}
            </span>
            <Badge tone={state === "cancelled" ? "bad" : state === "agreed" ? "warn" : "good"}>
              {state === "agreed" && order_id ? t("waitsForDeposit") : t(`orderStates.${state}`)}
            </Badge>
            <span className="text-sm">
              {locale === "fa" ? goods.title : goods.title_en} ·{" "}
              {formatQuantity(locale, goods.measure, order.quantity)} ·{" "}
              <bdi>{locale === "fa" ? cooperative.name : cooperative.name_en}</bdi> ·{" "}
              {t("by", { day: formatNearDay(locale, order.deliver_by) })}
            </span>
            <span className="text-end font-semibold">
              <Amount units={order.total} currency={order.currency_code} />
            </span>
            {order_id && (
              <ButtonLink
                kind="secondary"
                size="sm"
                href={localePath(locale, `/order/${order_id}`)}
                className="justify-self-start"
              >
                {t("toOrder")}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

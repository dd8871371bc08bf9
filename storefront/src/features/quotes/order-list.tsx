import type { WholesaleOrderRow } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatNearDay, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { Badge } from "@/ui/badge";
import { ButtonLink } from "@/ui/button-link";
import { Link } from "@/ui/link";

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
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 rounded-lg border border-line bg-card px-4 py-3.5 shadow-rest"
          >
            <Link
              href={localePath(locale, `/account/wholesale/${id}`)}
              className="text-lg font-semibold underline underline-offset-4"
            >
              {display_id
                ? t("order", { number: formatNumber(locale, display_id, { useGrouping: false }) })
                : t("orderBeingMade")}
            </Link>
            <Badge tone={state === "cancelled" ? "bad" : state === "agreed" ? "warn" : "good"}>
              {state === "agreed" && order_id ? t("waitsForDeposit") : t(`orderStates.${state}`)}
            </Badge>
            <span className="w-full text-sm">
              {locale === "fa" ? goods.title : goods.title_en} ·{" "}
              {formatQuantity(locale, goods.measure, order.quantity)} ·{" "}
              <bdi>{locale === "fa" ? cooperative.name : cooperative.name_en}</bdi> ·{" "}
              {t("by", { day: formatNearDay(locale, order.deliver_by) })}
            </span>
            <span className="order-last ms-auto font-semibold">
              <Amount units={order.total} currency={order.currency_code} />
            </span>
            {order_id && (
              <ButtonLink kind="secondary" size="sm" href={localePath(locale, `/order/${order_id}`)}>
                {t("toOrder")}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

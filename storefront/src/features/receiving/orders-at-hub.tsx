import type { OrderAtHub } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatNearDay } from "@/lib/format";
import { bareQuantity, formatQuantity } from "@/lib/quantities";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";

/** The orders that goods are received for: how much is there, and the way to their shipments. */
export function OrdersAtHub({ orders }: { orders: OrderAtHub[] }) {
  const t = useTranslations("receiving.orders");
  const locale = useLocale();
  return (
    <Card className="grid gap-2">
      <h2 className="text-lg">{t("title")}</h2>
      <ul className="grid divide-y divide-line">
        {orders.map(({ id, goods, accepted, quantity, deliver_by }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span>
              {inLanguage(locale, goods.title, goods.title_en)}
              <span className="block text-sm text-ink-soft">
                {t("there", {
                  came: bareQuantity(locale, goods.measure, accepted),
                  ordered: formatQuantity(locale, goods.measure, quantity),
                  day: formatNearDay(locale, deliver_by),
                })}
              </span>
            </span>
            <Link
              href={localePath(locale, `/seller/cooperative/wholesale-orders/${id}/dispatches`)}
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              {t("shipments")}
            </Link>
          </li>
        ))}
      </ul>
      <Link
        href={localePath(locale, "/seller/cooperative/lots")}
        className="inline-flex min-h-11 items-center text-sm underline underline-offset-4"
      >
        {t("trace")}
      </Link>
    </Card>
  );
}

import type { SellerOrderAnswer } from "@dastranj/orders/contract";
import type { SellerMeAnswer } from "@dastranj/sellers/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDateTime, formatNearDay, formatNumber } from "@/lib/format";
import { Link } from "@/ui/link";
import { PrintButton } from "@/ui/print-button";
import { BuyerAddress } from "./order-view";

/** A sheet to pack by and to lay into the parcel. */
export function PackingList({
  order,
  seller,
}: {
  order: SellerOrderAnswer["order"];
  seller: SellerMeAnswer["seller"];
}) {
  const t = useTranslations("seller");
  const locale = useLocale();
  const number = formatNumber(locale, order.display_id, { useGrouping: false });
  return (
    <div className="grid gap-6">
      <div className="flex items-center justify-between gap-4 print:hidden">
        <Link
          href={localePath(locale, `/seller/orders/${order.id}`)}
          className="text-sm text-madder underline underline-offset-4"
        >
          {t("order", { number })}
        </Link>
        <PrintButton>{t("print")}</PrintButton>
      </div>
      <article className="grid gap-6 rounded-lg border border-line-strong bg-white p-6 print:border-0 print:p-0">
        <header className="flex flex-wrap items-baseline justify-between gap-3">
          <h1 className="text-2xl">{t("packingList")}</h1>
          <p>
            {t("order", { number })} · {formatDateTime(locale, order.placed_at)}
            {order.promised_for && (
              <>
                <br />
                <strong>{t("promisedFor", { day: formatNearDay(locale, order.promised_for) })}</strong>
              </>
            )}
          </p>
        </header>
        <div className="grid gap-5 sm:grid-cols-2">
          <section className="grid content-start gap-1">
            <h2 className="text-sm text-ink-soft">{t("packingFrom")}</h2>
            <p className="font-semibold">{inLanguage(locale, seller.name, seller.name_en)}</p>
            {seller.county && <p>{inLanguage(locale, seller.county.name, seller.county.name_en)}</p>}
          </section>
          <section className="grid content-start gap-1">
            <h2 className="text-sm text-ink-soft">{t("packingTo")}</h2>
            <BuyerAddress buyer={order.buyer} />
          </section>
        </div>
        <table className="w-full border-collapse text-start">
          <thead>
            <tr className="border-b-2 border-ink text-sm">
              <th scope="col" className="py-2 text-start">
                {t("thing")}
              </th>
              <th scope="col" className="w-24 py-2 text-end">
                {t("count")}
              </th>
            </tr>
          </thead>
          <tbody>
            {order.items.map((item) => (
              <tr key={item.line_item_id} className="border-b border-line">
                <td className="py-2.5">
                  <span className="me-2 inline-block size-4 border-2 border-ink align-middle" aria-hidden />
                  {item.title}
                  {item.variant_title && item.variant_title !== item.title && ` (${item.variant_title})`}
                </td>
                <td className="tabular py-2.5 text-end font-bold">{formatNumber(locale, item.quantity)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="text-sm">{t("shippingBy", { name: order.shipping_name })}</p>
      </article>
    </div>
  );
}

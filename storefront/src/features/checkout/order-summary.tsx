"use client";

import type { CartPromisesAnswer } from "@dastranj/listings/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import type { Basket } from "@/lib/cart";
import { formatNearDay, formatNumber } from "@/lib/format";
import { Price } from "@/ui/price";
import { ReadyLine } from "@/ui/ready-line";
import { Totals } from "@/ui/totals";

/** What is bought, what it costs, and how the sum comes about. */
export function OrderSummary({
  basket,
  promises,
}: {
  basket: Basket;
  promises: CartPromisesAnswer | undefined;
}) {
  const t = useTranslations("checkout");
  const readyBy = (handle: string) => promises?.sellers.find((one) => one.handle === handle);
  const locale = useLocale();
  const { cart, parcels } = basket;
  const money = (amount: number) => <Price locale={locale} amount={amount} currency={cart.currency_code} />;
  const chosen = parcels.some((parcel) => parcel.chosen_option_id);
  return (
    <div className="grid gap-4">
      <ul className="grid gap-3 text-sm">
        {parcels.map((parcel) => (
          <li key={parcel.seller.handle}>
            <p className="font-semibold">{inLanguage(locale, parcel.seller.name, parcel.seller.name_en)}</p>
            <ul className="grid gap-0.5">
              {cart.items
                .filter(({ id }) => parcel.item_ids.includes(id))
                .map((line) => (
                  <li key={line.id} className="flex justify-between gap-3 text-ink-soft">
                    <span>
                      {formatNumber(locale, line.quantity)} × {line.product_title}
                    </span>
                    {money(line.unit_price * line.quantity)}
                  </li>
                ))}
            </ul>
            <Ready of={readyBy(parcel.seller.handle)} />
          </li>
        ))}
      </ul>
      <Totals
        className="border-t border-line pt-4"
        rows={[
          { label: t("goods"), value: money(cart.original_item_total) },
          {
            label: t("shipping"),
            value: chosen ? money(cart.original_shipping_total) : t("shippingUnknown"),
          },
          ...(cart.discount_total > 0 ? [{ label: t("discount"), value: money(-cart.discount_total) }] : []),
          ...(cart.credit_line_total > 0
            ? [{ label: t("rounding"), value: money(-cart.credit_line_total) }]
            : []),
          { label: t("total"), value: money(cart.total), sum: true },
          ...(cart.tax_total > 0 ? [{ label: t("tax"), value: money(cart.tax_total), quiet: true }] : []),
        ]}
      />
    </div>
  );
}

/** By which day a parcel would be ready. */
function Ready({ of }: { of: CartPromisesAnswer["sellers"][number] | undefined }) {
  const t = useTranslations("promise");
  const locale = useLocale();
  if (!of) return null;
  return (
    <ReadyLine tone={of.day ? "good" : "bad"} className="mt-1">
      {of.day
        ? t(of.made_to_order ? "madeReadyBy" : "readyBy", { day: formatNearDay(locale, of.day) })
        : t("tooFar")}
    </ReadyLine>
  );
}

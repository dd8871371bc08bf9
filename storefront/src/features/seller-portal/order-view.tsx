import type { SellerOrderAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { digitsFor, phoneFor } from "@/lib/contact";
import { formatDateTime, formatMoney, formatNearDay, formatNumber } from "@/lib/format";
import { isOpen, isReleased, progressOf } from "@/lib/progress";
import { provinceFor } from "@/lib/provinces";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { LinePicture } from "@/ui/line-picture";
import { Link } from "@/ui/link";
import { Parcels } from "@/ui/parcels";
import { Price } from "@/ui/price";
import { ReadyLine } from "@/ui/ready-line";
import { Timeline } from "@/ui/timeline";
import { Totals } from "@/ui/totals";
import { NextStep } from "./next-step";
import { OrderChains } from "./order-chains";
import { OrderPapers } from "./order-papers";
import { STATE_TONES } from "./orders-list";
import { PartRelease } from "./part-release";
import { Received } from "./received";
import { WhatSheReceives } from "./what-she-receives";

type Order = SellerOrderAnswer["order"];

/** One order as its seller works on it: what to do next first, then what to send and to whom. */
export function SellerOrderView({ order }: { order: Order }) {
  const t = useTranslations("seller");
  const locale = useLocale();
  const market = order.currency_code === "eur" ? "eur" : "irr";
  const money = (amount: number) => <Price locale={locale} amount={amount} currency={market} />;
  const number = formatNumber(locale, order.display_id, { useGrouping: false });
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, "/seller")}
          className="text-sm text-madder underline underline-offset-4"
        >
          {t("back")}
        </Link>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-2xl">{t("order", { number })}</h1>
          <Badge tone={STATE_TONES[order.status]}>{t(`states.${order.status}`)}</Badge>
        </div>
        <p className="text-sm text-ink-soft">
          {t("placedOn", { date: formatDateTime(locale, order.placed_at) })}
        </p>
        {order.promised_for && isOpen(order.status) && (
          <ReadyLine tone={order.late ? "bad" : "good"}>
            {t(order.late ? "late" : "promisedFor", { day: formatNearDay(locale, order.promised_for) })}
          </ReadyLine>
        )}
      </header>

      <Card className="grid gap-5">
        <NextStep order={order} />
        <PartRelease order={order} />
        <Parcels parcels={order.tracking} items={order.items} />
        <Received order={order} />
        <Timeline
          label={t("timeline")}
          steps={progressOf(order.status, order.history, order).map((step) => ({
            key: step.status,
            label: t(`states.${step.status}`),
            note: step.at ? formatDateTime(locale, step.at) : null,
            stage: step.stage,
            stageWord: t(step.stage),
          }))}
        />
      </Card>

      <OrderPapers order={order} />

      <div className="grid items-start gap-5 md:grid-cols-[1fr_18rem]">
        <Card className="grid gap-4">
          <h2 className="text-lg">{t("items")}</h2>
          <ul className="grid gap-3">
            {order.items.map((item) => (
              <li key={item.line_item_id} className="grid grid-cols-[4.5rem_1fr] items-center gap-x-4">
                <LinePicture address={item.thumbnail} />
                <p className="grid">
                  <bdi className="font-semibold">{item.title}</bdi>
                  {item.variant_title && item.variant_title !== item.title && (
                    <bdi className="text-sm">{item.variant_title}</bdi>
                  )}
                  <span className="text-sm text-ink-soft">
                    {t("each", {
                      quantity: formatNumber(locale, item.quantity),
                      price: formatMoney(locale, item.unit_price, order.currency_code),
                    })}
                  </span>
                </p>
              </li>
            ))}
          </ul>
          <Totals
            className="border-t border-line pt-4 text-sm"
            rows={[
              { label: t("goods"), value: money(order.item_total) },
              { label: t("shipping"), value: money(order.shipping_total) },
              ...(order.rounding_total > 0
                ? [{ label: t("rounding"), value: money(-order.rounding_total) }]
                : []),
              { label: t("total"), value: money(order.total), sum: true },
              ...(order.discount_total > 0
                ? [{ label: t("discount"), value: money(order.discount_total), quiet: true }]
                : []),
              ...(order.tax_total > 0
                ? [{ label: t("tax"), value: money(order.tax_total), quiet: true }]
                : []),
            ]}
          />
          <WhatSheReceives order={order} />
          <OrderChains order={order} />
        </Card>
        <Card className="grid gap-3">
          <h2 className="text-lg">{t("buyer")}</h2>
          <BuyerAddress buyer={order.buyer} released={isReleased(order.status)} />
          <p className="border-t border-line pt-3 text-sm text-ink-soft">
            {t("shippingBy", { name: order.shipping_name })}
          </p>
        </Card>
      </div>
    </div>
  );
}

/** Whom the parcel goes to, as it is written on it. */
function BuyerAddress({ buyer, released }: { buyer: Order["buyer"]; released: boolean }) {
  const t = useTranslations("seller");
  const locale = useLocale();
  const { address } = buyer;
  const country = new Intl.DisplayNames(locale, { type: "region" });
  return (
    <address className="grid gap-1 not-italic">
      <span className="font-semibold">{buyer.name || t("closedBuyer")}</span>
      {address ? (
        <>
          <span>
            {[
              address.country_code === "ir" ? null : country.of(address.country_code.toUpperCase()),
              address.province && provinceFor(locale, address.province),
              address.city,
            ]
              .filter(Boolean)
              .join(locale === "fa" ? "، " : ", ")}
          </span>
          <span>{digitsFor(locale, [address.line1, address.line2].filter(Boolean).join(" "))}</span>
          {address.postal_code && (
            <span className="text-sm">
              {t("postalCode")}: <bdi dir="ltr">{digitsFor(locale, address.postal_code)}</bdi>
            </span>
          )}
        </>
      ) : (
        <span className="text-sm text-ink-soft">
          {t(buyer.address_withheld !== "past" ? "noAddress" : released ? "addressNone" : "addressPast")}
        </span>
      )}
      {buyer.phone && (
        <span className="text-sm">
          {t("phone")}:{" "}
          <a className="text-madder underline underline-offset-4" href={`tel:${buyer.phone}`}>
            <bdi dir="ltr">{phoneFor(locale, buyer.phone)}</bdi>
          </a>
        </span>
      )}
    </address>
  );
}

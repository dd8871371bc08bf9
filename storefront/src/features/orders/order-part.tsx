import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inLanguage, localePath } from "@/i18n/locales";
import { digitsFor, phoneFor } from "@/lib/contact";
import { formatDateTime, formatMoney, formatNearDay, formatNumber } from "@/lib/format";
import { isOpen, progressOf } from "@/lib/progress";
import { Card } from "@/ui/card";
import { LinePicture } from "@/ui/line-picture";
import { Link } from "@/ui/link";
import { Price } from "@/ui/price";
import { ReadyLine } from "@/ui/ready-line";
import { Timeline } from "@/ui/timeline";
import { Totals } from "@/ui/totals";
import { InvoiceLink } from "./invoice-link";
import { PartChains } from "./part-chains";
import { PartRelease } from "./part-release";
import { PartWay } from "./part-way";
import { ProducerReceives } from "./producer-receives";

/** What one seller sends of an order: how far it has come, how to follow it, what is in it. */
export function OrderPartCard({
  part,
  orderId,
  currency,
  place,
  children,
}: {
  orderId: string;
  part: OrderPartsAnswer["parts"][number];
  currency: string;
  place: { number: number; total: number };
  /** What else the page says of it, such as what its buyer thinks of it. */
  children?: ReactNode;
}) {
  const t = useTranslations("orders");
  const locale = useLocale();
  const { seller } = part;
  const market = currency === "eur" ? "eur" : "irr";
  const money = (amount: number) => <Price locale={locale} amount={amount} currency={market} />;
  return (
    <Card className="grid gap-5 break-inside-avoid">
      <header className="flex flex-wrap items-baseline gap-x-3 border-b border-line pb-3">
        <h2 className="text-lg">
          <Link
            href={localePath(locale, `/booth/${seller.handle}`)}
            className="hover:text-madder hover:underline"
          >
            {inLanguage(locale, seller.name, seller.name_en)}
          </Link>
        </h2>
        <p className="text-sm text-ink-soft">
          {t("fromCounty", { county: inLanguage(locale, seller.county_name, seller.county_name_en) })}
        </p>
        <p className="ms-auto text-sm text-ink-soft">
          {t("part", {
            number: formatNumber(locale, place.number),
            total: formatNumber(locale, place.total),
          })}
        </p>
      </header>
      <Timeline
        label={t("timeline")}
        steps={progressOf(part.status, part.history, part).map((step) => ({
          key: step.status,
          label: t(`states.${step.status}`),
          note: step.at ? formatDateTime(locale, step.at) : null,
          stage: step.stage,
          stageWord: t(step.stage),
        }))}
      />
      <PartRelease orderId={orderId} part={part} currency={currency} />
      {part.promised_for && isOpen(part.status) && (
        <ReadyLine tone={part.late ? "bad" : "good"}>
          {t(part.late ? "late" : "promisedFor", { day: formatNearDay(locale, part.promised_for) })}
        </ReadyLine>
      )}
      <PartWay orderId={orderId} part={part} />
      {part.pickup_places && <WhereToFetch places={part.pickup_places} />}
      <ul className="grid gap-3">
        {part.items.map((item) => (
          <li
            key={item.line_item_id}
            className="grid grid-cols-[4rem_1fr] items-center gap-x-4 sm:grid-cols-[4rem_1fr_auto]"
          >
            <LinePicture address={item.thumbnail} />
            <p className="grid">
              <bdi className="font-semibold">{item.title}</bdi>
              <span className="text-sm text-ink-soft">
                {item.variant_title && item.variant_title !== item.title && (
                  <>
                    <bdi>{item.variant_title}</bdi> ·{" "}
                  </>
                )}
                {t("each", {
                  quantity: formatNumber(locale, item.quantity),
                  price: formatMoney(locale, item.unit_price, currency),
                })}
              </span>
            </p>
            <span className="col-start-2 sm:col-start-auto">{money(item.total)}</span>
          </li>
        ))}
      </ul>
      <Totals
        className="border-t border-line pt-4 text-sm"
        rows={[
          { label: t("goods"), value: money(part.item_total) },
          {
            label: t("shippingBy", { name: part.shipping_name }),
            value: part.shipping_total > 0 ? money(part.shipping_total) : t("free"),
          },
          ...(part.discount_total > 0
            ? [{ label: t("discount"), value: money(-part.discount_total), quiet: true }]
            : []),
          ...(part.rounding_total > 0 ? [{ label: t("rounding"), value: money(-part.rounding_total) }] : []),
          { label: t("partTotal"), value: money(part.total), sum: true },
          ...(part.tax_total > 0 ? [{ label: t("tax"), value: money(part.tax_total), quiet: true }] : []),
        ]}
      />
      <ProducerReceives part={part} currency={currency} />
      <PartChains part={part} currency={currency} />
      {children}
      {place.total > 1 && <InvoiceLink order={orderId} part={part.id} />}
    </Card>
  );
}

/** Where the buyer fetches her goods, as the seller named it; told to nobody else. */
function WhereToFetch({
  places,
}: {
  places: NonNullable<OrderPartsAnswer["parts"][number]["pickup_places"]>;
}) {
  const t = useTranslations("orders.fetch");
  const locale = useLocale();
  return (
    <section className="grid gap-2 rounded-md bg-indigo-tint px-4 py-3">
      <h3 className="text-sm font-bold text-indigo-deep">{t("title")}</h3>
      {places.length === 0 && <p className="text-sm">{t("none")}</p>}
      {places.map(({ kind, city, address, phone, hours }) => (
        <address key={`${kind}-${address}`} className="grid gap-0.5 not-italic">
          <span className="text-sm text-ink-soft">{t(`kinds.${kind}`)}</span>
          <span>{[city, digitsFor(locale, address)].join(locale === "fa" ? "، " : ", ")}</span>
          {phone && (
            <a className="text-madder underline underline-offset-4" href={`tel:${phone}`}>
              <bdi dir="ltr">{phoneFor(locale, phone)}</bdi>
            </a>
          )}
          {hours && <span className="text-sm text-ink-soft">{hours}</span>}
        </address>
      ))}
      {places.some(({ kind }) => kind === "home") && <p className="text-xs text-ink-soft">{t("private")}</p>}
    </section>
  );
}

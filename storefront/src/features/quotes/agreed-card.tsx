import type { WholesaleOrderAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatNearDay, formatNumber, persianDigits } from "@/lib/format";
import { Amount } from "@/ui/amount";
import { Badge } from "@/ui/badge";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { PaperLink } from "@/ui/paper-link";
import { Totals } from "@/ui/totals";
import type { Side } from "./data";

/** From when on something of an order may have left the hub. */
const AT_HUB = new Set(["allotted", "received", "dispatched", "accepted", "settled"]);

/**
 * What was agreed: the order, and what is to be paid when.
 *
 * @param own whether it stands on the order's own page, which shows its shipments
 */
export function AgreedCard({
  order,
  side,
  own = false,
}: {
  order: WholesaleOrderAnswer;
  side: Side;
  own?: boolean;
}) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const number = order.display_id && formatNumber(locale, order.display_id, { useGrouping: false });
  const waitsForDeposit = order.state === "agreed" && order.order_id !== null;
  return (
    <Card className="grid gap-3 border-pistachio">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-lg">{number ? t("order", { number }) : t("orderBeingMade")}</h2>
        <Badge tone={order.state === "cancelled" ? "bad" : waitsForDeposit ? "warn" : "good"}>
          {waitsForDeposit ? t("waitsForDeposit") : t(`orderStates.${order.state}`)}
        </Badge>
      </div>
      <Totals
        rows={[
          ...order.payments.map(({ what, amount, when, paid }) => ({
            label: (
              <>
                {what === "deposit"
                  ? t("depositFirst")
                  : t("rest", { when: t(`terms.${when as "advance"}`) })}
                {paid && <span className="ms-2 text-pistachio">{t("paid")}</span>}
              </>
            ),
            value: <Amount units={amount} currency={order.currency_code} />,
          })),
          {
            label: t("total"),
            value: <Amount units={order.invoice?.total ?? order.total} currency={order.currency_code} />,
            sum: true,
          },
        ]}
      />
      {!own && order.invoice && <BilledLine order={order} invoice={order.invoice} side={side} />}
      {!own && AT_HUB.has(order.state) && (
        <Link
          href={localePath(
            locale,
            side === "company"
              ? `/account/wholesale/${order.id}`
              : `/seller/cooperative/wholesale-orders/${order.id}/dispatches`,
          )}
          className="justify-self-start text-sm text-madder underline underline-offset-4"
        >
          {t("shipments")}
        </Link>
      )}
      {side === "company" && order.order_id && (
        <ButtonLink href={localePath(locale, `/order/${order.order_id}`)} className="justify-self-start">
          {waitsForDeposit ? t("payDeposit") : t("toOrder")}
        </ButtonLink>
      )}
      {side === "cooperative" && order.seller_order_id && (
        <ButtonLink
          kind="secondary"
          href={localePath(locale, `/seller/orders/${order.seller_order_id}`)}
          className="justify-self-start"
        >
          {t("toOrder")}
        </ButtonLink>
      )}
    </Card>
  );
}

/** What was billed, and until when it is to be paid. */
function BilledLine({
  order: { id, currency_code: currency },
  invoice,
  side,
}: {
  order: WholesaleOrderAnswer;
  invoice: NonNullable<WholesaleOrderAnswer["invoice"]>;
  side: Side;
}) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const room = side === "company" ? "store" : "seller/cooperative";
  const paper = t("invoice", { number: locale === "fa" ? persianDigits(invoice.number) : invoice.number });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <PaperLink
        kind="secondary"
        href={`/api/${room}/wholesale-orders/${id}/invoice.pdf?language=${locale}`}
        opens={t("opens", { paper })}
      >
        {paper}
      </PaperLink>
      <Badge tone={invoice.state === "overdue" ? "bad" : invoice.state === "paid" ? "good" : "info"}>
        {t(`invoiceStates.${invoice.state}`, { day: formatNearDay(locale, invoice.due_on) })}
      </Badge>
      {invoice.credit !== "0" && (
        <span className="text-sm">
          {t.rich("lessDelivered", { amount: () => <Amount units={invoice.credit} currency={currency} /> })}
        </span>
      )}
    </div>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { phoneFor } from "@/lib/contact";
import { formatDate, formatMoney, formatNumber } from "@/lib/format";
import type { Reading } from "@/lib/session";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { LinePicture } from "@/ui/line-picture";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { OrderStandingBadges } from "@/ui/order-standing";
import { Pager } from "@/ui/pager";
import { type Customer, ORDERS_A_PAGE, type OrderRow, type OrdersAnswer } from "./data";
import { SignOut } from "./sign-out";

/** The buyer and her orders. */
export function AccountView({
  customer,
  orders,
  offset,
}: {
  customer: Customer;
  orders: Reading<OrdersAnswer>;
  offset: number;
}) {
  const t = useTranslations("account");
  const locale = useLocale();
  const own = useTranslations("profile");
  const tidings = useTranslations("tidings.wishes");
  const company = useTranslations("company");
  const quotes = useTranslations("quotes");
  const name = [customer.first_name, customer.last_name].filter(Boolean).join(" ");
  const contact = customer.email ?? customer.phone ?? "";
  const page = (from: number) => `${localePath(locale, "/account")}${from > 0 ? `?offset=${from}` : ""}`;
  return (
    <div className="grid gap-6">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h1 className="text-3xl">{t("hello", { name: customer.first_name ?? contact })}</h1>
          <bdi dir="ltr" className="text-sm text-ink-soft">
            {contact}
          </bdi>
        </div>
        <SignOut>{t("signOut")}</SignOut>
      </header>
      <section aria-labelledby="my-orders" className="grid gap-4">
        <h2 id="my-orders" className="text-xl">
          {t("orders")}
        </h2>
        {!orders.ok && (
          <Notice tone="bad" title={t("failed")}>
            {orders.message}
          </Notice>
        )}
        {orders.ok && orders.value.orders.length === 0 && (
          <EmptyState
            level={3}
            title={t("noOrders.title")}
            action={<ButtonLink href={localePath(locale, "/")}>{t("noOrders.action")}</ButtonLink>}
          >
            {t("noOrders.text")}
          </EmptyState>
        )}
        {orders.ok && orders.value.orders.length > 0 && (
          <>
            <ul className="grid gap-3">
              {orders.value.orders.map((order) => (
                <li key={order.id}>
                  <Link
                    href={localePath(locale, `/order/${order.id}`)}
                    className="flex flex-wrap items-baseline justify-between gap-x-6 rounded-lg border border-line bg-card px-5 py-4 shadow-rest hover:border-walnut"
                  >
                    <span className="font-semibold">
                      {t("order", { number: formatNumber(locale, order.display_id, { useGrouping: false }) })}
                    </span>
                    <span className="text-sm text-ink-soft">{formatDate(locale, order.created_at)}</span>
                    {order.standing && <OrderStandingBadges standing={order.standing} />}
                    <bdi className="ms-auto tabular font-semibold">
                      {formatMoney(locale, order.total, order.currency_code)}
                    </bdi>
                    <Pictures of={order.items} />
                  </Link>
                </li>
              ))}
            </ul>
            <Pager
              newer={
                offset > 0 ? { href: page(Math.max(0, offset - ORDERS_A_PAGE)), label: t("newer") } : null
              }
              older={
                offset + ORDERS_A_PAGE < orders.value.count
                  ? { href: page(offset + ORDERS_A_PAGE), label: t("older") }
                  : null
              }
            />
          </>
        )}
      </section>
      <section aria-labelledby="my-details" className="grid gap-4">
        <h2 id="my-details" className="text-xl">
          {own("details")}
        </h2>
        <Card className="grid gap-4">
          <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
            <dt className="text-sm text-ink-soft">{own("name")}</dt>
            <dd>{name || own("none")}</dd>
            <dt className="text-sm text-ink-soft">{own("mobile")}</dt>
            <dd>{customer.phone ? <bdi dir="ltr">{phoneFor(locale, customer.phone)}</bdi> : own("none")}</dd>
            <dt className="text-sm text-ink-soft">{own("email")}</dt>
            <dd className="break-all">
              {customer.email ? <bdi dir="ltr">{customer.email}</bdi> : own("none")}
            </dd>
          </dl>
          <div className="flex flex-wrap items-center gap-3">
            <ButtonLink kind="secondary" size="sm" href={localePath(locale, "/account/addresses")}>
              {own("addresses")}
            </ButtonLink>
            <ButtonLink kind="secondary" size="sm" href={localePath(locale, "/account/tidings")}>
              {tidings("link")}
            </ButtonLink>
            <ButtonLink kind="secondary" size="sm" href={localePath(locale, "/account/company")}>
              {company("link")}
            </ButtonLink>
            <ButtonLink kind="secondary" size="sm" href={localePath(locale, "/account/quotes")}>
              {quotes("title")}
            </ButtonLink>
            <ButtonLink kind="quiet" size="sm" href={localePath(locale, "/account/close")}>
              {own("close.link")}
            </ButtonLink>
          </div>
        </Card>
      </section>
    </div>
  );
}

/** So many fit beside each other on a telephone. */
const PICTURES = 4;

/** What was bought, at a glance. */
function Pictures({ of }: { of: OrderRow["items"] }) {
  const locale = useLocale();
  const more = of.length - PICTURES;
  return (
    <div className="mt-3 flex w-full items-center gap-2">
      {of.slice(0, PICTURES).map(({ id, thumbnail }) => (
        <div key={id} className="w-14">
          <LinePicture address={thumbnail} />
        </div>
      ))}
      {more > 0 && (
        <span dir="ltr" className="text-sm text-ink-soft">
          +{formatNumber(locale, more)}
        </span>
      )}
    </div>
  );
}

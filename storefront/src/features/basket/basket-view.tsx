"use client";

import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import type { Basket } from "@/lib/cart";
import { useBasket, useNotSelling } from "@/lib/use-basket";
import { usePromises } from "@/lib/use-promises";
import { Button } from "@/ui/button";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Price } from "@/ui/price";
import { Skeleton } from "@/ui/skeleton";
import { Totals } from "@/ui/totals";
import { ParcelCard } from "./parcel-card";
import { RemovedToast } from "./removed-toast";
import { useBasketChanges } from "./use-basket-changes";

/** The basket, grouped by who sends what. */
export function BasketView() {
  const t = useTranslations("basket");
  const locale = useLocale();
  const { data: basket, error, isLoading, mutate } = useBasket();
  const changes = useBasketChanges();

  return (
    <>
      {basket && basket.cart.items.length > 0 ? (
        <Filled basket={basket} changes={changes} />
      ) : isLoading || (basket === undefined && !error) ? (
        <Waiting label={t("loading")} />
      ) : error ? (
        <EmptyState
          title={t("failed.title")}
          action={<Button onClick={() => mutate()}>{t("failed.retry")}</Button>}
        >
          {error.message}
        </EmptyState>
      ) : (
        <EmptyState
          title={t("empty.title")}
          action={<ButtonLink href={localePath(locale, "/")}>{t("empty.action")}</ButtonLink>}
        >
          {t("empty.text")}
        </EmptyState>
      )}
      <RemovedToast lines={changes.removed} onUndo={changes.undo} onGone={changes.settle} />
    </>
  );
}

function Filled({ basket, changes }: { basket: Basket; changes: ReturnType<typeof useBasketChanges> }) {
  const t = useTranslations("basket");
  const locale = useLocale();
  const { data: closed = [] } = useNotSelling(basket);
  const { data: promises } = usePromises(basket);
  const { cart } = basket;
  const parcels = basket.parcels
    .map((parcel) => ({ parcel, lines: cart.items.filter(({ id }) => parcel.item_ids.includes(id)) }))
    .filter(({ lines }) => lines.length > 0);
  const goods = cart.items.reduce((sum, line) => sum + line.unit_price * line.quantity, 0);
  const money = (amount: number) => <Price locale={locale} amount={amount} currency={cart.currency_code} />;

  return (
    <div className="grid items-start gap-6 lg:grid-cols-[1fr_21rem]">
      <div className="grid gap-5">
        <p className="text-ink-soft">{t("intro", { count: parcels.length })}</p>
        {parcels.map(({ parcel, lines }, index) => (
          <ParcelCard
            key={parcel.seller.handle}
            parcel={parcel}
            lines={lines}
            currency={cart.currency_code}
            place={{ number: index + 1, total: parcels.length }}
            closed={closed.includes(parcel.seller.handle)}
            promise={promises?.sellers.find(({ handle }) => handle === parcel.seller.handle)}
            refusals={changes.refusals}
            onQuantity={changes.quantity}
            onRemove={(line) => changes.take([line])}
            onRemoveAll={changes.take}
          />
        ))}
      </div>
      <Card className="grid gap-4 lg:sticky lg:top-6">
        <h2 className="text-lg">{t("summary")}</h2>
        <Totals
          rows={[
            { label: t("goods"), value: money(goods), sum: cart.discount_total === 0 },
            ...(cart.discount_total > 0
              ? [{ label: t("discount"), value: money(-cart.discount_total) }]
              : []),
          ]}
        />
        <p className="text-sm text-ink-soft">{t("shippingLater")}</p>
        <ButtonLink size="lg" href={localePath(locale, "/checkout")}>
          {t("checkout")}
        </ButtonLink>
        <ButtonLink kind="quiet" href={localePath(locale, "/")}>
          {t("continue")}
        </ButtonLink>
      </Card>
    </div>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[1fr_21rem]">
      <span role="status" className="sr-only">
        {label}
      </span>
      <Skeleton className="h-72 rounded-lg" />
      <Skeleton className="h-52 rounded-lg" />
    </div>
  );
}

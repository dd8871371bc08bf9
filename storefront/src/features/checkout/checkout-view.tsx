"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import useSWR from "swr";
import { localePath } from "@/i18n/locales";
import type { AddressDraft } from "@/lib/address";
import { type Basket, regionOf } from "@/lib/cart";
import { formatNumber } from "@/lib/format";
import { useBasket, useNotSelling } from "@/lib/use-basket";
import { usePromises } from "@/lib/use-promises";
import { Button } from "@/ui/button";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Skeleton } from "@/ui/skeleton";
import { AddressSection, hasAddress } from "./address-section";
import { CheckoutStep } from "./checkout-step";
import { ClosedSellers } from "./closed-sellers";
import { firstDraft, saveAddress, whoBuys } from "./data";
import { OrderSummary } from "./order-summary";
import { PaymentSection } from "./payment-section";
import { MANUAL, type PaymentWay, paymentWaysOf } from "./payment-ways";
import { PlaceOrderButton } from "./place-order-button";
import { ShippingSection } from "./shipping-section";
import { usePlacing } from "./use-placing";
import { useShippingChoices } from "./use-shipping-choices";

/** From the basket to the order, on one page. */
export function CheckoutView() {
  const t = useTranslations("checkout");
  const locale = useLocale();
  const { data: basket, error, mutate } = useBasket();
  const placing = usePlacing((id) => `${localePath(locale, `/order/${id}`)}?placed`);

  if (basket && basket.cart.items.length > 0)
    return <Steps key={basket.cart.id} basket={basket} placing={placing} />;
  if (error) {
    return (
      <EmptyState
        title={t("failed.title")}
        action={<Button onClick={() => mutate()}>{t("failed.retry")}</Button>}
      >
        {error.message}
      </EmptyState>
    );
  }
  if (basket === undefined || placing.placing) {
    return (
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_23rem]">
        <span role="status" className="sr-only">
          {t("loading")}
        </span>
        <Skeleton className="h-96 rounded-lg" />
        <Skeleton className="h-64 rounded-lg" />
      </div>
    );
  }
  return (
    <EmptyState
      title={t("empty.title")}
      action={<ButtonLink href={localePath(locale, "/")}>{t("empty.action")}</ButtonLink>}
    >
      {t("empty.text")}
    </EmptyState>
  );
}

function Steps({ basket, placing }: { basket: Basket; placing: ReturnType<typeof usePlacing> }) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  const { mutate } = useBasket();
  const { data: buyer } = useSWR("buyer", whoBuys, { revalidateOnFocus: false });
  const { data: closed = [], mutate: lookAgain } = useNotSelling(basket);
  const { data: promises, mutate: askPromises } = usePromises(basket);
  const [editing, setEditing] = useState(false);
  const [missing, setMissing] = useState(false);
  const [chosen, setChosen] = useState<PaymentWay>();
  const shipping = useShippingChoices(basket);
  const { cart } = basket;
  const { data: offered } = useSWR(["payment-ways", cart.currency_code], async () =>
    paymentWaysOf((await regionOf(cart.currency_code)).id),
  );
  // Until it is known, and where it cannot be: as it is always possible.
  const ways = offered?.length ? offered : [MANUAL as PaymentWay];
  const way = chosen && ways.includes(chosen) ? chosen : (ways[0] ?? MANUAL);
  const addressed = hasAddress(cart);
  const open = editing || !addressed;
  const step = (number: number) => formatNumber(locale, number);

  async function save(address: AddressDraft) {
    await saveAddress(cart, address);
    await mutate();
    setEditing(false);
    document.getElementById("shipping-step")?.focus();
  }

  async function place() {
    const without = shipping.chosen.find((parcel) => !parcel.chosen_option_id);
    if (without) {
      setMissing(true);
      const group = document.querySelector<HTMLElement>(
        `[data-parcel="${CSS.escape(without.seller.handle)}"]`,
      );
      group?.scrollIntoView({ block: "center" });
      group?.querySelector("input")?.focus();
      return;
    }
    const country = cart.shipping_address?.country_code ?? "";
    const placed = await placing.place(cart, buyer, firstDraft(cart, null, [country]), {
      saved: shipping.saved,
      way,
    });
    if (placed) await mutate(null, { revalidate: false });
    else await Promise.all([mutate(), lookAgain(), askPromises()]);
  }

  return (
    <div className="grid items-start gap-6 lg:grid-cols-[1fr_23rem]">
      <div className="grid gap-5">
        <CheckoutStep number={step(1)} title={t("steps.contact")}>
          <AddressSection
            cart={cart}
            buyer={buyer}
            open={open}
            onOpen={() => setEditing(true)}
            onSave={save}
          />
        </CheckoutStep>
        <div id="shipping-step" tabIndex={-1} className="outline-none">
          <CheckoutStep number={step(2)} title={t("steps.shipping")} waits={open && t("steps.later")}>
            <ShippingSection
              parcels={shipping.chosen}
              currency={cart.currency_code}
              missing={missing}
              closed={closed}
              onChoose={shipping.choose}
            />
          </CheckoutStep>
        </div>
        <CheckoutStep number={step(3)} title={t("steps.payment")} waits={open && t("steps.later")}>
          <PaymentSection ways={ways} chosen={way} onChoose={setChosen} />
        </CheckoutStep>
      </div>
      <Card className="grid gap-4 lg:sticky lg:top-6">
        <h2 className="text-lg">{t("summary")}</h2>
        <OrderSummary basket={{ ...basket, parcels: shipping.chosen }} promises={promises} />
        <ClosedSellers
          basket={basket}
          closed={closed}
          onTakenOut={() => {
            placing.forget();
            return Promise.all([mutate(), lookAgain()]);
          }}
        />
        <PlaceOrderButton
          placing={placing}
          online={way !== MANUAL}
          named={closed.length > 0}
          disabled={open}
          onPlace={place}
        />
        <ButtonLink kind="quiet" size="sm" href={localePath(locale, "/basket")}>
          {t("back")}
        </ButtonLink>
      </Card>
    </div>
  );
}

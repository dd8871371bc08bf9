"use client";

import { useLocale, useTranslations } from "next-intl";
import useSWR from "swr";
import { localePath } from "@/i18n/locales";
import { type Cart, regionOf } from "@/lib/cart";
import { digitsFor, phoneFor } from "@/lib/contact";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/skeleton";
import { AddressForm } from "./address-form";
import { type Buyer, firstDraft } from "./data";
import { type AddressDraft, readAddress } from "./domain/address";

/** The first step: the form, or what it held once it is saved. */
export function AddressSection({
  cart,
  buyer,
  open,
  onOpen,
  onSave,
}: {
  cart: Cart;
  /** Undefined until it is known whether somebody is signed in. */
  buyer: Buyer | null | undefined;
  open: boolean;
  onOpen: () => void;
  onSave: (address: AddressDraft) => Promise<void>;
}) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  const { data: region } = useSWR(["region", cart.currency_code], () => regionOf(cart.currency_code));

  if (!open) return <SavedAddress cart={cart} onChange={onOpen} />;
  if (buyer === undefined || !region) return <Skeleton className="h-96" />;
  const countries = region.countries.map(({ iso_2 }) => iso_2);
  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-soft">
        {buyer ? (
          t.rich("signedIn", { email: () => <bdi dir="ltr">{buyer.email ?? buyer.phone}</bdi> })
        ) : (
          <>
            <Link
              className="font-semibold text-madder underline underline-offset-4"
              href={`${localePath(locale, "/account")}?next=${localePath(locale, "/checkout")}`}
            >
              {t("signIn")}
            </Link>{" "}
            {t("signInHint")}
          </>
        )}
      </p>
      <AddressForm
        key={`${cart.currency_code}-${buyer?.id ?? "guest"}`}
        start={firstDraft(cart, buyer, countries)}
        countries={countries}
        onSave={onSave}
      />
    </div>
  );
}

/** Whether the cart already holds an address that an order can be sent to. */
export function hasAddress(cart: Cart): boolean {
  if (!cart.email || !cart.shipping_address?.address_1) return false;
  return "address" in readAddress(firstDraft(cart, null, [cart.shipping_address.country_code ?? ""]));
}

function SavedAddress({ cart, onChange }: { cart: Cart; onChange: () => void }) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  const address = cart.shipping_address;
  if (!address) return null;
  const country = new Intl.DisplayNames(locale, { type: "region" });
  const place = [
    address.country_code === "ir" ? null : country.of((address.country_code ?? "").toUpperCase()),
    address.province,
    address.city,
  ];
  return (
    <div className="flex items-start justify-between gap-4">
      <address className="grid gap-0.5 not-italic">
        <span className="font-semibold">
          {address.first_name} {address.last_name}
        </span>
        <span>{place.filter(Boolean).join(locale === "fa" ? "، " : ", ")}</span>
        <span>{digitsFor(locale, [address.address_1, address.address_2].filter(Boolean).join(" "))}</span>
        <span className="flex flex-wrap gap-x-4 text-sm text-ink-soft">
          {address.postal_code && <bdi dir="ltr">{digitsFor(locale, address.postal_code)}</bdi>}
          {address.phone && <bdi dir="ltr">{phoneFor(locale, address.phone)}</bdi>}
          <bdi dir="ltr" className="break-all">
            {cart.email}
          </bdi>
        </span>
      </address>
      <Button kind="secondary" size="sm" aria-label={t("changeAddressLabel")} onClick={onChange}>
        {t("changeAddress")}
      </Button>
    </div>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import useSWR from "swr";
import { localePath } from "@/i18n/locales";
import { type AddressDraft, draftOf, readAddress } from "@/lib/address";
import { type Cart, regionOf } from "@/lib/cart";
import { digitsFor, phoneFor } from "@/lib/contact";
import { AddressForm } from "@/ui/address-form";
import { Button } from "@/ui/button";
import { RadioCard } from "@/ui/field";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/skeleton";
import { type SavedAddress as AddressInBook, type Buyer, firstDraft } from "./data";

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
  const [chosen, setChosen] = useState<string>();
  const { data: region } = useSWR(["region", cart.currency_code], () => regionOf(cart.currency_code));

  if (!open) return <SavedAddress cart={cart} onChange={onOpen} />;
  if (buyer === undefined || !region) return <Skeleton className="h-96" />;
  const countries = region.countries.map(({ iso_2 }) => iso_2);
  const known = (buyer?.addresses ?? []).filter(({ country_code }) => countries.includes(country_code ?? ""));
  const startOf = (id: string | undefined) => {
    const first = firstDraft(cart, buyer, countries);
    if (id === undefined) return first;
    const address = known.find((each) => each.id === id);
    return { ...draftOf(address ?? { country_code: first.country_code }), email: first.email };
  };
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
      {known.length > 0 && <KnownAddresses known={known} chosen={chosen} onChoose={setChosen} />}
      <AddressForm
        key={`${cart.currency_code}-${buyer?.id ?? "guest"}-${chosen ?? ""}`}
        start={startOf(chosen)}
        countries={countries}
        onSave={onSave}
      />
    </div>
  );
}

/** The buyer's own addresses, to begin with one of them, and a new one. */
function KnownAddresses({
  known,
  chosen,
  onChoose,
}: {
  known: AddressInBook[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) {
  const t = useTranslations("address");
  const locale = useLocale();
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-semibold text-walnut">{t("choose")}</legend>
      {known.map((address) => (
        <RadioCard
          key={address.id}
          name="known-address"
          value={address.id}
          checked={chosen === address.id}
          onChange={() => onChoose(address.id)}
          title={`${address.first_name ?? ""} ${address.last_name ?? ""}`}
          note={digitsFor(
            locale,
            [address.city, address.address_1].filter(Boolean).join(locale === "fa" ? "، " : ", "),
          )}
        />
      ))}
      <RadioCard
        name="known-address"
        value=""
        checked={chosen === ""}
        onChange={() => onChoose("")}
        title={t("another")}
      />
    </fieldset>
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

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import useSWR from "swr";
import { type AddressDraft, draftOf, EMPTY_ADDRESS } from "@/lib/address";
import type { CartAddress } from "@/lib/cart";
import { callStore, sentenceOf } from "@/lib/client";
import { digitsFor, phoneFor } from "@/lib/contact";
import { AddressForm } from "@/ui/address-form";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

type Address = CartAddress & { id: string; is_default_shipping: boolean };

const BOOK = "customers/me/addresses";
const readBook = () =>
  callStore<{ addresses: Address[] }>(`${BOOK}?limit=50&order=created_at`).then(({ addresses }) => addresses);
const readCountries = () =>
  callStore<{ regions: { countries: { iso_2: string }[] }[] }>("regions?fields=id,*countries").then(
    ({ regions }) => [...new Set(regions.flatMap((one) => one.countries.map(({ iso_2 }) => iso_2)))],
  );

/** The buyer's addresses: each can be mended, made the one to begin with, or deleted. */
export function AddressBook() {
  const t = useTranslations("profile");
  const words = useTranslations("address");
  const { data: book, error, mutate } = useSWR("address-book", readBook);
  const { data: countries } = useSWR("countries", readCountries, { revalidateOnFocus: false });
  /** The id of the address that is written, "new", or none. */
  const [writing, setWriting] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [doomed, setDoomed] = useState<Address>();
  const question = useRef<AskFirstHandle>(null);
  const adding = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (doomed) question.current?.ask();
  }, [doomed]);

  async function change(act: () => Promise<unknown>, done: string) {
    setRefusal(undefined);
    setSaid(undefined);
    try {
      await act();
      setSaid(done);
    } catch (failure) {
      setRefusal(sentenceOf(failure));
    }
    await mutate();
  }

  async function save({ email: _, ...address }: AddressDraft, id?: string) {
    const first = book?.length === 0 ? { is_default_shipping: true } : {};
    await callStore(id ? `${BOOK}/${id}` : BOOK, { method: "POST", body: { ...address, ...first } });
    setWriting(undefined);
    setSaid(t("kept"));
    await mutate();
    adding.current?.focus();
  }

  if (error) {
    return (
      <EmptyState title={t("failed")} action={<Button onClick={() => mutate()}>{t("retry")}</Button>}>
        {error.message}
      </EmptyState>
    );
  }
  if (!book || !countries) return <Skeleton className="h-64 rounded-lg" />;
  const form = (address?: Address) => (
    <Card className="border-walnut">
      <AddressForm
        start={address ? draftOf(address) : { ...EMPTY_ADDRESS, country_code: "ir" }}
        countries={countries}
        withEmail={false}
        save={words("saveOnly")}
        onSave={(draft) => save(draft, address?.id)}
        onCancel={() => setWriting(undefined)}
      />
    </Card>
  );
  return (
    <div className="grid gap-4">
      <p role="status" className="text-sm font-semibold text-pistachio empty:hidden">
        {said}
      </p>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {book.length === 0 && writing === undefined && (
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      )}
      <ul className="grid gap-4">
        {book.map((address) => (
          <li key={address.id}>
            {writing === address.id ? (
              form(address)
            ) : (
              <AddressCard
                address={address}
                onEdit={() => setWriting(address.id)}
                onRemove={() => setDoomed({ ...address })}
                onDefault={() =>
                  change(
                    () =>
                      callStore(`${BOOK}/${address.id}`, {
                        method: "POST",
                        body: { is_default_shipping: true },
                      }),
                    t("kept"),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {writing === "new" ? (
        form()
      ) : (
        <Button ref={adding} className="justify-self-start" onClick={() => setWriting("new")}>
          {t("add")}
        </Button>
      )}
      <AskFirst
        handle={question}
        title={t("question.title")}
        yes={t("question.yes")}
        no={t("question.no")}
        onYes={() => {
          if (doomed)
            void change(() => callStore(`${BOOK}/${doomed.id}`, { method: "DELETE" }), t("removed"));
        }}
      >
        {doomed?.address_1}
      </AskFirst>
    </div>
  );
}

function AddressCard({
  address,
  onEdit,
  onRemove,
  onDefault,
}: {
  address: Address;
  onEdit: () => void;
  onRemove: () => void;
  onDefault: () => void;
}) {
  const t = useTranslations("profile");
  const locale = useLocale();
  const country = new Intl.DisplayNames(locale, { type: "region" });
  const place = [
    address.country_code === "ir" ? null : country.of((address.country_code ?? "").toUpperCase()),
    address.province,
    address.city,
  ]
    .filter(Boolean)
    .join(locale === "fa" ? "، " : ", ");
  return (
    <Card className="grid gap-4">
      <address className="grid gap-0.5 not-italic">
        <span className="flex flex-wrap items-center gap-3 font-semibold">
          {address.first_name} {address.last_name}
          {address.is_default_shipping && <Badge tone="good">{t("default")}</Badge>}
        </span>
        <span>{place}</span>
        <span>{digitsFor(locale, [address.address_1, address.address_2].filter(Boolean).join(" "))}</span>
        <span className="flex flex-wrap gap-x-4 text-sm text-ink-soft">
          {address.postal_code && <bdi dir="ltr">{digitsFor(locale, address.postal_code)}</bdi>}
          {address.phone && <bdi dir="ltr">{phoneFor(locale, address.phone)}</bdi>}
        </span>
      </address>
      <div className="flex flex-wrap gap-2">
        <Button kind="secondary" size="sm" aria-label={t("editNamed", { place })} onClick={onEdit}>
          {t("edit")}
        </Button>
        {!address.is_default_shipping && (
          <Button kind="quiet" size="sm" aria-label={t("makeDefaultNamed", { place })} onClick={onDefault}>
            {t("makeDefault")}
          </Button>
        )}
        <Button kind="quiet" size="sm" aria-label={t("removeNamed", { place })} onClick={onRemove}>
          {t("remove")}
        </Button>
      </div>
    </Card>
  );
}

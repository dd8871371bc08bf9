"use client";

import { type FormEvent, useEffect, useId, useState } from "react";
import type { Locale } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { CONTROL } from "@/ui/field";
import { said } from "./domain/said";
import { type PriceWish, priceWish, type WishCurrency } from "./domain/search-address";
import { typedPrice, writtenPrice } from "./domain/typed-price";
import { FacetFold } from "./facet-fold";
import type { SearchWords } from "./search-words";

/** Between which prices, typed in any digits, in the money that the reader's prices are told in. */
export function PriceRange({
  locale,
  currency,
  wish,
  range,
  words,
  onWish,
}: {
  locale: Locale;
  currency: WishCurrency;
  wish: PriceWish | null;
  /** The lowest and the highest price of what is found; null where nothing has one. */
  range: { min: number; max: number } | null;
  words: SearchWords;
  onWish: (wish: PriceWish | null) => void;
}) {
  const id = useId();
  const money = (amount: number | undefined) =>
    amount === undefined ? "" : formatNumber(locale, writtenPrice(locale, currency, amount));
  // A wish in the other money stands among what is chosen; here one in the reader's own can take its place.
  const own = wish?.currency === currency ? wish : null;
  const [low, high] = [money(own?.min), money(own?.max)];
  const [from, setFrom] = useState(low);
  const [to, setTo] = useState(high);
  const [wrong, setWrong] = useState({ from: false, to: false });
  useEffect(() => {
    setFrom(low);
    setTo(high);
    setWrong({ from: false, to: false });
  }, [low, high]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [min, max] = [typedPrice(locale, currency, from), typedPrice(locale, currency, to)];
    const flaws = {
      from: from.trim() !== "" && min === undefined,
      to: to.trim() !== "" && max === undefined,
    };
    setWrong(flaws);
    if (!flaws.from && !flaws.to) onWish(priceWish(currency, min, max));
  };
  const example = money(range?.min ?? 1_000_000);
  const field = (
    side: "from" | "to",
    label: string,
    value: string,
    set: (text: string) => void,
    hint?: number,
  ) => (
    <label className="grid min-w-0 gap-0.5 text-xs text-ink-soft">
      {label}
      <input
        inputMode={currency === "eur" ? "decimal" : "numeric"}
        autoComplete="off"
        name={`price_${side}`}
        maxLength={20}
        value={value}
        onChange={({ target }) => set(target.value)}
        placeholder={money(hint)}
        aria-invalid={wrong[side] || undefined}
        aria-describedby={wrong[side] ? `${id}-wrong` : undefined}
        className={classNames(CONTROL, "tabular px-2.5 text-base")}
      />
    </label>
  );
  return (
    <FacetFold title={`${words.filter.price} (${words.priceUnit[currency]})`} open>
      <form onSubmit={submit} noValidate className="grid gap-2">
        <div className="grid grid-cols-2 gap-2">
          {field("from", words.priceFrom, from, setFrom, range?.min)}
          {field("to", words.priceTo, to, setTo, range?.max)}
        </div>
        {(wrong.from || wrong.to) && (
          <p id={`${id}-wrong`} role="alert" className="text-xs font-semibold text-madder-deep">
            {said(words.priceWrong, { example })}
          </p>
        )}
        <Button type="submit" kind="secondary" size="sm" className="w-full">
          {words.priceApply}
        </Button>
      </form>
    </FacetFold>
  );
}

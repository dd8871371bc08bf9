"use client";

import { useEffect, useId, useState } from "react";
import { type Locale, localePath } from "@/i18n/locales";
import { formatNumber, formatWeight } from "@/lib/format";
import { useRegion } from "@/lib/use-region";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { RegionPrice } from "@/ui/price";
import { Stepper } from "@/ui/stepper";
import { choose, stockOf, variantOf } from "./domain/choice";
import type { Product, Variant } from "./product";
import { type ReadPromise, ReadyBy, type ReadyWords } from "./ready-by";
import { UnitPrice, type UnitWords } from "./unit-price";

export interface BuyWords extends ReadyWords, UnitWords {
  quantity: string;
  less: string;
  more: string;
  add: string;
  added: string;
  toBasket: string;
  failed: string;
  inStock: string;
  /** With `{count}` in it. */
  fewLeft: string;
  soldOut: string;
  asking: string;
  notSoldHere: string;
  notSold: string;
  weight: string;
}

const MOST = 99;

/** Choosing, the price, the living stock, and the way into the basket. The rest of the page needs no script. */
export function BuyPanel({
  product,
  locale,
  words,
  addToBasket,
  readStock,
  readPromise,
}: {
  product: Pick<Product, "options" | "variants">;
  locale: Locale;
  words: BuyWords;
  addToBasket: (variantId: string, quantity: number) => Promise<unknown>;
  /** Asks how many there are now, by variant. */
  readStock: (signal: AbortSignal) => Promise<Record<string, number>>;
  readPromise: ReadPromise;
}) {
  const { options, variants } = product;
  const region = useRegion();
  const group = useId();
  const [values, setValues] = useState(variants[0]?.values ?? []);
  const [quantity, setQuantity] = useState(1);
  const [stock, setStock] = useState<Record<string, number>>();
  const [state, setState] = useState<"idle" | "adding" | "added" | { refused: string }>("idle");

  useEffect(() => {
    const leaving = new AbortController();
    readStock(leaving.signal).then(setStock, () => undefined);
    return () => leaving.abort();
  }, [readStock]);

  const variant = variantOf(variants, values);
  const left = variant && stock ? stock[variant.id] : undefined;
  const sold = variant && (region === "eur" ? variant.eurCents !== null : variant.irr !== null);
  const most = Math.max(1, Math.min(MOST, left ?? MOST));

  async function add(wanted: Variant) {
    setState("adding");
    try {
      await addToBasket(wanted.id, Math.min(quantity, most));
      setState("added");
    } catch (error) {
      setState({ refused: error instanceof Error ? error.message : "" });
    }
  }

  return (
    <div className="grid gap-6">
      <div className="grid gap-1">
        <RegionPrice
          locale={locale}
          irr={variant?.irr ?? null}
          eurCents={variant?.eurCents ?? null}
          words={{ from: words.from, notSoldHere: words.notSold }}
          className="text-3xl font-extrabold text-walnut"
        />
        {variant?.unit && (
          <UnitPrice
            locale={locale}
            unit={variant.unit.of}
            irr={variant.unit.irr}
            eurCents={variant.unit.eurCents}
            words={words}
          />
        )}
      </div>

      {options.map((option, index) =>
        option.values.length < 2 ? null : (
          <fieldset key={option.title} className="grid gap-2">
            <legend className="mb-2 text-sm font-semibold text-walnut">{option.title}</legend>
            <div className="flex flex-wrap gap-2">
              {option.values.map((value) => (
                <label
                  key={value}
                  className="inline-flex min-h-11 cursor-pointer items-center rounded-md border border-line-strong bg-card px-4 hover:border-walnut has-checked:border-madder has-checked:bg-madder-tint has-checked:font-semibold has-checked:text-madder-deep has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo"
                >
                  <input
                    type="radio"
                    className="sr-only"
                    name={`${group}-${index}`}
                    checked={values[index] === value}
                    onChange={() => {
                      setValues(choose(variants, values, index, value));
                      setState("idle");
                    }}
                  />
                  <bdi>{value}</bdi>
                </label>
              ))}
            </div>
          </fieldset>
        ),
      )}

      <div className="flex min-h-7 flex-wrap items-center gap-x-6 gap-y-1 text-sm">
        <StockLine locale={locale} left={left} asked={stock !== undefined} words={words} />
        {variant?.weightGrams ? (
          <span className="text-ink-soft">
            {words.weight}: {formatWeight(locale, variant.weightGrams)}
          </span>
        ) : null}
      </div>

      {variant && left !== 0 && (
        <ReadyBy
          locale={locale}
          variantId={variant.id}
          quantity={Math.min(quantity, most)}
          words={words}
          readPromise={readPromise}
        />
      )}

      <div className="flex flex-wrap items-center gap-3">
        <Stepper
          locale={locale}
          value={Math.min(quantity, most)}
          onChange={setQuantity}
          max={most}
          disabled={!sold || left === 0}
          labels={{ group: words.quantity, less: words.less, more: words.more }}
        />
        <Button
          size="lg"
          className="grow"
          busy={state === "adding"}
          disabled={!variant || left === 0 || (region !== null && !sold)}
          onClick={() => variant && add(variant)}
        >
          {words.add}
        </Button>
      </div>

      {region !== null && variant && !sold && <Notice tone="warn">{words.notSoldHere}</Notice>}
      <div aria-live="polite">
        {state === "added" && (
          <Notice tone="good" title={words.added} announced={false}>
            <Link href={localePath(locale, "/basket")} className="font-bold underline underline-offset-4">
              {words.toBasket}
            </Link>
          </Notice>
        )}
      </div>
      {typeof state === "object" && (
        <Notice tone="bad" title={words.failed}>
          {state.refused}
        </Notice>
      )}
    </div>
  );
}

function StockLine({
  locale,
  left,
  asked,
  words,
}: {
  locale: Locale;
  left: number | undefined;
  asked: boolean;
  words: BuyWords;
}) {
  if (left === undefined) return asked ? null : <span className="text-ink-soft">{words.asking}</span>;
  // What is made to order runs out of nothing; by when it is made stands below.
  if (left === Number.POSITIVE_INFINITY) return null;
  const state = stockOf(left);
  const look = {
    none: { dot: "bg-madder", text: words.soldOut },
    few: { dot: "bg-saffron", text: words.fewLeft.replace("{count}", formatNumber(locale, left)) },
    enough: { dot: "bg-pistachio", text: words.inStock },
  }[state];
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      <span aria-hidden className={`size-2.5 rotate-45 ${look.dot}`} />
      {look.text}
    </span>
  );
}

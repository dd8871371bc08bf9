"use client";

import type { OneQuoteRequestAnswer, QuoteRequestAnswer } from "@dastranj/cooperatives/contract";
import {
  LONGEST_VALIDITY,
  PAYMENT_TERMS,
  type PaymentTerms,
  quoteAmounts,
} from "@dastranj/cooperatives/contract/quoting";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { formatNumber } from "@/lib/format";
import { bareQuantity, writtenQuantity } from "@/lib/quantities";
import { moneyTyped, typedMoney, typedWhole } from "@/lib/typed-money";
import { Amount } from "@/ui/amount";
import { Card } from "@/ui/card";
import { DateField } from "@/ui/date-field";
import { CheckCard, FieldGroup, SelectField, TextAreaField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { Totals } from "@/ui/totals";
import type { Side } from "./data";
import { useQuoteChange } from "./use-quote-change";

interface Written {
  quantity: string;
  grades: string[];
  unit_price: string;
  shipping: string;
  deposit_percent: string;
  payment_terms: PaymentTerms;
  deliver_by: string;
  valid_days: string;
  words: string;
}

/** Writes the next version, by a proforma or a counter-offer; what it comes to is shown while it is written. */
export function OfferForm({ request, side }: { request: QuoteRequestAnswer; side: Side }) {
  const t = useTranslations("quotes.offer");
  const q = useTranslations("quotes");
  const locale = useLocale();
  const { send, busy, refusal } = useQuoteChange(side);
  const [written, setWritten] = useState(() => beginning(request, locale));
  const [tried, setTried] = useState(false);
  const { currency_code: currency, goods } = request;
  const write = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const terms = read(written, request, locale);
  const sum = sumOf(terms, request);
  const wrong = (field: keyof typeof terms) => tried && terms[field] === undefined && t(`wrong.${field}`);

  async function offer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    const form = event.currentTarget;
    const first = (Object.keys(terms) as (keyof typeof terms)[]).find((field) => terms[field] === undefined);
    if (first) return form.querySelector<HTMLElement>(`[name="${first}"], #${first} input`)?.focus();
    await send<OneQuoteRequestAnswer>(
      `/${request.id}/${side === "company" ? "counter" : "offer"}`,
      {
        ...terms,
        unit_price: String(terms.unit_price),
        shipping: String(terms.shipping),
        answers: request.versions.length,
        payment_terms: written.payment_terms,
        words: written.words.trim() || null,
      },
      true,
    );
  }

  const text = (field: "quantity" | "unit_price" | "shipping" | "deposit_percent" | "valid_days") => ({
    name: field,
    value: written[field],
    onChange: ({ target }: { target: { value: string } }) => write({ [field]: target.value }),
    error: wrong(field),
    inputMode: "decimal" as const,
    autoComplete: "off",
    required: true,
    maxLength: 24,
  });
  return (
    <Card>
      <details open={side === "cooperative" && request.turn === "cooperative"}>
        <summary className="min-h-11 cursor-pointer content-center text-lg font-semibold">
          {t(`title.${side}`)}
        </summary>
        <form method="post" noValidate onSubmit={offer} className="mt-3 grid gap-4 sm:grid-cols-2">
          <TextField
            {...text("quantity")}
            label={t(`quantity.${goods.measure}`)}
            hint={t("least", { quantity: bareQuantity(locale, goods.measure, request.pool.minimum_order) })}
          />
          <FieldGroup id="grades" label={t("grades")} error={wrong("grades")}>
            <div className="grid gap-2">
              {request.pool.grades.map((grade) => (
                <CheckCard
                  key={grade.code}
                  title={grade[locale]}
                  checked={written.grades.includes(grade.code)}
                  onChange={({ target }) =>
                    write({
                      grades: target.checked
                        ? [...written.grades, grade.code]
                        : written.grades.filter((code) => code !== grade.code),
                    })
                  }
                />
              ))}
            </div>
          </FieldGroup>
          <TextField
            {...text("unit_price")}
            label={t(`unitPrice.${goods.measure}`)}
            hint={t(`money.${currency === "eur" ? "eur" : "irr"}`)}
          />
          <TextField
            {...text("shipping")}
            label={q("shipping")}
            hint={t(`money.${currency === "eur" ? "eur" : "irr"}`)}
          />
          <TextField {...text("deposit_percent")} label={t("depositPercent")} />
          <SelectField
            name="payment_terms"
            label={t("paymentTerms")}
            value={written.payment_terms}
            onChange={({ target }) => write({ payment_terms: target.value as PaymentTerms })}
          >
            {PAYMENT_TERMS.map((one) => (
              <option key={one} value={one}>
                {q(`terms.${one}`)}
              </option>
            ))}
          </SelectField>
          <DateField
            id="deliver_by"
            locale={locale}
            label={t("deliverBy")}
            error={wrong("deliver_by")}
            words={{
              day: q("date.day"),
              month: q("date.month"),
              year: q("date.year"),
              choose: q("date.choose"),
            }}
            value={written.deliver_by}
            onChange={(deliver_by) => write({ deliver_by })}
            onBlur={() => undefined}
          />
          <TextField
            {...text("valid_days")}
            label={t("validDays")}
            hint={t("validMost", { days: formatNumber(locale, LONGEST_VALIDITY) })}
          />
          <TextAreaField
            name="words"
            label={t("words")}
            maxLength={2000}
            value={written.words}
            onChange={({ target }) => write({ words: target.value })}
            className="sm:col-span-2"
          />
          <output aria-live="polite" className="block rounded-md bg-paper-deep p-4 sm:col-span-2">
            {sum ? (
              <Totals
                rows={[
                  { label: q("goods"), value: <Amount units={sum.goods} currency={currency} /> },
                  { label: q("shipping"), value: <Amount units={sum.shipping} currency={currency} /> },
                  { label: t("tax"), value: <Amount units={sum.tax} currency={currency} /> },
                  { label: q("total"), value: <Amount units={sum.total} currency={currency} />, sum: true },
                  { label: q("depositFirst"), value: <Amount units={sum.deposit} currency={currency} /> },
                  {
                    label: q("rest", { when: q(`terms.${written.payment_terms}`) }),
                    value: <Amount units={sum.rest} currency={currency} />,
                  },
                ]}
              />
            ) : (
              <span className="text-ink-soft">{t("sumsCome")}</span>
            )}
          </output>
          {refusal && (
            <Notice tone="bad" className="sm:col-span-2">
              {refusal.message}
            </Notice>
          )}
          <SubmitButton busy={busy} className="sm:col-span-2 sm:justify-self-start">
            {t(`send.${side}`)}
          </SubmitButton>
        </form>
      </details>
    </Card>
  );
}

/** What stands in the form at first: the newest version, or what was asked at the pool's own price. */
function beginning(request: QuoteRequestAnswer, locale: "fa" | "en"): Written {
  const { goods, currency_code: currency, pool } = request;
  const newest = request.versions.at(-1);
  const from = newest ?? request;
  const price = newest?.unit_price ?? pool.unit_price;
  return {
    quantity: bareQuantity(locale, goods.measure, from.quantity),
    grades: from.grades,
    unit_price: price ? moneyTyped(price, locale, currency) : "",
    shipping: newest ? moneyTyped(newest.shipping_total, locale, currency) : formatNumber(locale, 0),
    deposit_percent: formatNumber(locale, newest ? newest.deposit_bp / 100 : pool.deposit_percent),
    payment_terms: newest?.payment_terms ?? "on_delivery",
    deliver_by: from.deliver_by,
    valid_days: formatNumber(locale, 7),
    words: "",
  };
}

/** What is written, as it is sent; what is no number or day is undefined. */
function read(written: Written, { goods, currency_code, pool }: QuoteRequestAnswer, locale: "fa" | "en") {
  const quantity = writtenQuantity(written.quantity, goods.measure);
  const price = typedMoney(written.unit_price, locale, currency_code);
  return {
    quantity: quantity !== undefined && quantity >= pool.minimum_order ? quantity : undefined,
    grades: written.grades.length > 0 ? written.grades : undefined,
    unit_price: price === 0n ? undefined : price,
    shipping: typedMoney(written.shipping, locale, currency_code),
    deposit_percent: typedWhole(written.deposit_percent, 0, 100),
    deliver_by: /^\d{4}-\d{2}-\d{2}$/.test(written.deliver_by) ? written.deliver_by : undefined,
    valid_days: typedWhole(written.valid_days, 1, LONGEST_VALIDITY),
  };
}

function sumOf(
  { quantity, unit_price, shipping, deposit_percent }: ReturnType<typeof read>,
  { goods, taxes }: QuoteRequestAnswer,
) {
  if (
    quantity === undefined ||
    unit_price === undefined ||
    shipping === undefined ||
    deposit_percent === undefined
  )
    return null;
  return quoteAmounts({
    measure: goods.measure,
    quantity,
    unit_price,
    shipping,
    tax_goods_bp: taxes.goods_bp,
    tax_shipping_bp: taxes.shipping_bp,
    deposit_bp: deposit_percent * 100,
  });
}

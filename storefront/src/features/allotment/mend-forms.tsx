"use client";

import type { AllotmentGap, AllottedOrder } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { asciiDigits } from "@/lib/format";
import { bareQuantity, unitOf, writtenQuantity } from "@/lib/quantities";
import { useSellerChange } from "@/lib/use-seller-change";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

type Wrong = Partial<Record<"quantity" | "price" | "words", string>>;

/** What fills a gap besides the members: buying elsewhere, or a smaller order that the buyer agreed to. */
export function MendForms({ order, gap }: { order: AllottedOrder; gap: AllotmentGap }) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <OutsideForm order={order} gap={gap} />
      <SmallerForm order={order} gap={gap} />
    </div>
  );
}

interface Props {
  order: AllottedOrder;
  gap: AllotmentGap;
}

function OutsideForm({ order, gap }: Props) {
  const t = useTranslations("allotment.desk.mend");
  const unit = unitOf(useLocale(), order.measure);
  const currency = useTranslations("allotment.desk.currency");
  const locale = useLocale();
  const key = useRef<string>(undefined);
  const [wrong, setWrong] = useState<Wrong>({});
  const { send: say, busy, refusal, done } = useSellerChange();
  const money = moneyOf(locale, order.currency_code);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = typedIn(form);
    const quantity = writtenQuantity(typed("quantity"), order.measure);
    const price = readPrice(typed("price"), money.per);
    const words = typed("words").trim();
    const found = {
      ...((!quantity || quantity > gap.gap) && { quantity: t("wrong") }),
      ...(price === undefined && { price: t("wrong") }),
      ...(words.length < 3 && { words: t("wordsMissing") }),
    };
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    key.current ??= crypto.randomUUID();
    const noted = await say(`cooperative/wholesale-orders/${order.id}/allotment/outside`, {
      ...{ quantity, unit_price: price, words, request_key: key.current },
    });
    if (!noted) return;
    key.current = undefined;
    form.reset();
  }

  return (
    <Frame
      title={t("outside")}
      onSubmit={send}
      busy={busy}
      button={t("noteOutside")}
      refused={refusal}
      done={done}
    >
      <TextField
        name="quantity"
        inputMode="decimal"
        autoComplete="off"
        required
        label={t("quantity", { unit })}
        error={wrong.quantity}
        defaultValue={bareQuantity(locale, order.measure, gap.gap)}
        maxLength={14}
      />
      <TextField
        name="price"
        inputMode="decimal"
        autoComplete="off"
        required
        label={t("price", { unit, currency: currency(money.name) })}
        error={wrong.price}
        maxLength={20}
      />
      <TextField name="words" required label={t("from")} error={wrong.words} maxLength={500} />
    </Frame>
  );
}

function SmallerForm({ order, gap }: Props) {
  const t = useTranslations("allotment.desk.mend");
  const unit = unitOf(useLocale(), order.measure);
  const locale = useLocale();
  const [wrong, setWrong] = useState<Wrong>({});
  const { send: say, busy, refusal, done } = useSellerChange();
  const least = order.quantity - gap.gap;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = typedIn(event.currentTarget);
    const quantity = writtenQuantity(typed("quantity"), order.measure);
    const words = typed("words").trim();
    const found = {
      ...((!quantity || quantity < least || quantity >= order.quantity) && { quantity: t("wrong") }),
      ...(words.length < 3 && { words: t("wordsMissing") }),
    };
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    await say(`cooperative/wholesale-orders/${order.id}/allotment/smaller`, { quantity, words });
  }

  return (
    <Frame
      title={t("smaller")}
      onSubmit={send}
      busy={busy}
      button={t("noteSmaller")}
      refused={refusal}
      done={done}
    >
      <TextField
        name="quantity"
        inputMode="decimal"
        autoComplete="off"
        required
        label={t("newQuantity", { unit })}
        error={wrong.quantity}
        defaultValue={least > 0 ? bareQuantity(locale, order.measure, least) : ""}
        maxLength={14}
      />
      <TextField name="words" required label={t("consent")} error={wrong.words} maxLength={500} />
    </Frame>
  );
}

function Frame({
  title,
  onSubmit,
  busy,
  button,
  refused,
  done,
  children,
}: {
  title: string;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  busy: boolean;
  button: string;
  refused: string | undefined;
  done: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("allotment.desk");
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="grid content-start gap-3">
      <h3 className="text-base">{title}</h3>
      {children}
      <SubmitButton kind="secondary" busy={busy}>
        {button}
      </SubmitButton>
      <p role="status" className="text-sm font-semibold text-pistachio empty:hidden">
        {done && t("saved")}
      </p>
      {refused && <Notice tone="bad">{refused}</Notice>}
    </form>
  );
}

const typedIn = (form: HTMLFormElement) => {
  const data = new FormData(form);
  return (name: string) => String(data.get(name) ?? "");
};

/** In Persian people reckon in tomans, in English in rials; euros in cents. */
function moneyOf(locale: "fa" | "en", currency: string) {
  if (currency === "eur") return { name: "euro", per: 100 } as const;
  return locale === "fa" ? ({ name: "toman", per: 10 } as const) : ({ name: "rial", per: 1 } as const);
}

function readPrice(typed: string, per: number): string | undefined {
  const text = asciiDigits(typed)
    .replace(/[\s,٬]/g, "")
    .replace("٫", ".");
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(text)) return undefined;
  const units = Math.round(Number(text) * per);
  return units > 0 ? String(units) : undefined;
}

"use client";

import type { ReturnItem, ReturnReason } from "@dastranj/orders/contract";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import type { Locale } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { CheckCard, SelectField, TextAreaField, TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";
import { onSaleAgain } from "./domain/restock";
import { writtenAmount } from "./domain/written-amount";

interface Received {
  items: { line_item_id: string; quantity: number; restock: number }[];
  condition: string;
  amount: number | null;
  amount_words: string;
  postage: number | null;
}

/** Asks what arrived, in which condition and what of it goes back on sale, and before money goes back for good, whether it is really so. */
export function ReceiveForm({
  items,
  reason,
  most,
  postageBy,
  currency,
  locale,
  busy,
  onReceive,
}: {
  items: ReturnItem[];
  /** Why it came back. */
  reason: ReturnReason;
  most: number;
  /** Who bears the way back. */
  postageBy: "buyer" | "seller";
  currency: string;
  locale: Locale;
  busy: boolean;
  onReceive: (received: Received) => void;
}) {
  const t = useTranslations("returns.desk");
  const question = useRef<AskFirstHandle>(null);
  const [counts, setCounts] = useState<Record<string, number>>({});
  const [condition, setCondition] = useState("");
  const [chosen, setChosen] = useState<Record<string, number>>({});
  const [less, setLess] = useState(false);
  const [faults, setFaults] = useState<{ items?: string; amount?: string; words?: string; postage?: string }>(
    {},
  );
  const [ready, setReady] = useState<Received>();
  const lines = items.map(({ line_item_id, title, quantity, on_sale }) => {
    const arrived = counts[line_item_id] ?? quantity;
    const restock = on_sale?.may ? onSaleAgain(arrived, { reason, condition }, chosen[line_item_id]) : null;
    return { line_item_id, title, quantity, arrived, restock };
  });
  const tomans = currency === "irr" && locale === "fa";

  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const said = (name: string) => String(data.get(name) ?? "").trim();
    const came = lines.map(({ line_item_id, arrived, restock }) => ({
      line_item_id,
      quantity: arrived,
      restock: restock ?? 0,
    }));
    const amount = less ? writtenAmount(said("amount"), tomans ? 10 : 1) : null;
    const postage = said("postage") ? writtenAmount(said("postage"), tomans ? 10 : 1) : null;
    const found = {
      ...(came.every(({ quantity }) => quantity === 0) && { items: t("nothing") }),
      ...((amount === undefined || (amount !== null && amount > most)) && { amount: t("amountWrong") }),
      ...(less && !said("amount_words") && { words: t("refuseMissing") }),
      ...(postage === undefined && { postage: t("postageWrong") }),
    };
    setFaults(found);
    if (Object.keys(found).length > 0 || amount === undefined || postage === undefined) {
      event.currentTarget.querySelector<HTMLElement>("[aria-invalid]")?.focus();
      return;
    }
    setReady({
      items: came,
      condition: condition.trim(),
      amount,
      amount_words: said("amount_words"),
      postage,
    });
    question.current?.ask();
  }

  return (
    <form method="post" noValidate onSubmit={check} className="grid gap-4 border-t border-line pt-4">
      <h2 className="text-lg">{t("receiveTitle")}</h2>
      {lines.map(({ line_item_id, title, quantity, arrived }) => (
        <SelectField
          key={line_item_id}
          required
          label={t("howMany", { title })}
          error={faults.items}
          className="max-w-80"
          value={arrived}
          onChange={({ target }) => {
            setCounts((before) => ({ ...before, [line_item_id]: Number(target.value) }));
            setFaults({});
          }}
        >
          <UpTo most={quantity} locale={locale} />
        </SelectField>
      ))}
      <TextAreaField
        name="condition"
        maxLength={2000}
        rows={2}
        label={t("condition")}
        hint={t("conditionHint")}
        value={condition}
        onChange={({ target }) => setCondition(target.value)}
      />
      {lines.map(
        ({ line_item_id, title, arrived, restock }) =>
          restock !== null &&
          arrived > 0 && (
            <SelectField
              key={line_item_id}
              required
              label={t("restock", { title })}
              hint={t("restockHint")}
              className="max-w-80"
              value={restock}
              onChange={({ target }) =>
                setChosen((before) => ({ ...before, [line_item_id]: Number(target.value) }))
              }
            >
              <UpTo most={arrived} locale={locale} />
            </SelectField>
          ),
      )}
      <CheckCard
        name="less"
        checked={less}
        onChange={({ target }) => setLess(target.checked)}
        title={t("less")}
        note={t("lessHint")}
      />
      {less && (
        <>
          <TextField
            name="amount"
            latin
            required
            inputMode="decimal"
            autoComplete="off"
            label={currency === "irr" ? t("amount") : t("amountPlain", { currency: currency.toUpperCase() })}
            error={faults.amount}
            onChange={() => setFaults({})}
          />
          <TextAreaField
            name="amount_words"
            required
            maxLength={2000}
            label={t("amountWords")}
            error={faults.words}
            onChange={() => setFaults({})}
          />
        </>
      )}
      <TextField
        name="postage"
        latin
        inputMode="decimal"
        autoComplete="off"
        className="max-w-80"
        label={t(`postage.${postageBy}`, { unit: currency === "irr" ? t("unit") : currency.toUpperCase() })}
        hint={t(`postageHint.${postageBy}`)}
        error={faults.postage}
        onChange={() => setFaults({})}
      />
      <SubmitButton size="lg" busy={busy} className="sm:justify-self-start">
        {t("receive")}
      </SubmitButton>
      <AskFirst
        handle={question}
        title={t("receiveAsk")}
        yes={t("yes")}
        no={t("no")}
        onYes={() => ready && onReceive(ready)}
      >
        {t("receiveText")}
      </AskFirst>
    </form>
  );
}

/** Choices of a number, from none to the most. */
function UpTo({ most, locale }: { most: number; locale: Locale }) {
  return Array.from({ length: most + 1 }, (_, count) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: it is the number itself
    <option key={count} value={count}>
      {formatNumber(locale, count)}
    </option>
  ));
}

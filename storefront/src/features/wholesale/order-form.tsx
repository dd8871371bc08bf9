"use client";

import type { CompaniesAnswer, DirectOrderAnswer, StorePool } from "@dastranj/cooperatives/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callStore, sentenceOf } from "@/lib/client";
import { formatNearDay, formatUnits } from "@/lib/format";
import { bareQuantity, formatQuantity, writtenQuantity } from "@/lib/quantities";
import { useBusy } from "@/lib/use-busy";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Card } from "@/ui/card";
import { DateField } from "@/ui/date-field";
import { CheckCard, FieldGroup, SelectField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { DirectSums } from "./direct-sums";
import { useDirectPrice } from "./use-direct-price";

/** Orders of a pool at the price of its tier, without a quote: what it comes to is shown while it is written. */
export function OrderForm({ pool, companies }: { pool: StorePool; companies: CompaniesAnswer["companies"] }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const router = useRouter();
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<string>();
  const [waits, setWaits] = useState<string[]>();
  const [tried, setTried] = useState(false);
  const [company, setCompany] = useState(companies[0]?.id ?? "");
  const [quantity, setQuantity] = useState(bareQuantity(locale, pool.measure, pool.minimum_order));
  const [grades, setGrades] = useState(pool.grades.map(({ code }) => code));
  const [deliverBy, setDeliverBy] = useState("");
  const dialog = useRef<AskFirstHandle>(null);
  const key = useRef("");

  const typed = writtenQuantity(quantity, pool.measure);
  const enough = typed !== undefined && typed >= pool.minimum_order;
  const asked =
    enough && grades.length > 0
      ? { handle: pool.handle, company_id: company, quantity: typed, grades }
      : undefined;
  const { price, refusal: unpriced, anew } = useDirectPrice(asked);
  const earliest = price && "day" in price.promised ? price.promised.day : undefined;
  const shortfall = price && "shortfall" in price.promised ? price.promised.shortfall : 0;
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(deliverBy) && (!earliest || deliverBy >= earliest);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    setRefusal(undefined);
    if (!busy && price && shortfall === 0 && dated) dialog.current?.ask();
  }

  async function order() {
    if (busy || !price) return;
    setBusy(true);
    key.current ||= crypto.randomUUID();
    const body = {
      ...{ company_id: company, quantity: typed, grades, deliver_by: deliverBy },
      ...{ total: price.total, request_key: key.current },
    };
    try {
      const answer = await callStore<DirectOrderAnswer>(`pools/${pool.handle}/orders`, {
        method: "POST",
        body,
      });
      if (answer.order) return router.push(localePath(locale, `/account/wholesale/${answer.order.id}`));
      setWaits(answer.by);
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 401)
        return router.replace(localePath(locale, "/account"));
      setRefusal(sentenceOf(error));
      // What was refused for good is another order when it is sent again; what it costs may be new.
      if (error instanceof ApiRefusal && error.status >= 400 && error.status < 500) key.current = "";
      anew();
    }
    setBusy(false);
  }

  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setWaits(undefined);
      key.current = "";
    };
  return (
    <Card className="grid gap-4 border-pistachio">
      <header>
        <h2 className="text-lg">{t("direct.title")}</h2>
        <p className="text-sm text-ink-soft">{t("direct.lead")}</p>
      </header>
      <form method="post" noValidate onSubmit={submit} className="grid gap-4">
        <SelectField
          label={t("ask.company")}
          value={company}
          onChange={({ target }) => changed(setCompany)(target.value)}
        >
          {companies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          inputMode="decimal"
          autoComplete="off"
          required
          maxLength={20}
          label={t(`offer.quantity.${pool.measure}`)}
          hint={t("offer.least", { quantity: bareQuantity(locale, pool.measure, pool.minimum_order) })}
          error={!enough && quantity.trim() !== "" && t("offer.wrong.quantity")}
          value={quantity}
          onChange={({ target }) => changed(setQuantity)(target.value)}
        />
        <FieldGroup label={t("offer.grades")} error={grades.length === 0 && t("offer.wrong.grades")}>
          <div className="grid gap-2">
            {pool.grades.map((grade) => (
              <CheckCard
                key={grade.code}
                title={grade[locale]}
                checked={grades.includes(grade.code)}
                onChange={({ target }) =>
                  changed(setGrades)(
                    target.checked ? [...grades, grade.code] : grades.filter((code) => code !== grade.code),
                  )
                }
              />
            ))}
          </div>
        </FieldGroup>
        <DateField
          id="order_deliver_by"
          locale={locale}
          label={t("offer.deliverBy")}
          hint={earliest && t("direct.earliest", { day: formatNearDay(locale, earliest) })}
          error={
            tried &&
            !dated &&
            (earliest
              ? t("direct.wrongDay", { day: formatNearDay(locale, earliest) })
              : t("offer.wrong.deliver_by"))
          }
          words={{
            day: t("date.day"),
            month: t("date.month"),
            year: t("date.year"),
            choose: t("date.choose"),
          }}
          value={deliverBy}
          onChange={changed(setDeliverBy)}
          onBlur={() => undefined}
        />
        <div aria-live="polite" aria-busy={asked !== undefined && !price && !unpriced} className="min-h-44">
          {price ? (
            <DirectSums price={price} pool={pool} />
          ) : (
            <p className="text-sm text-ink-soft">
              {unpriced ?? t(asked ? "direct.reckoning" : "offer.sumsCome")}
            </p>
          )}
          {shortfall > 0 && (
            <Notice tone="warn" className="mt-3">
              {t("direct.shortfall", { quantity: formatQuantity(locale, pool.measure, shortfall) })}
            </Notice>
          )}
        </div>
        {refusal && <Notice tone="bad">{refusal}</Notice>}
        {waits ? (
          <Notice tone="warn">
            {t("accept.waits", { names: waits.join(locale === "fa" ? "، " : ", ") })}
          </Notice>
        ) : (
          <SubmitButton busy={busy} className="sm:justify-self-start">
            {t("direct.send")}
          </SubmitButton>
        )}
      </form>
      <AskFirst
        handle={dialog}
        title={t("direct.sure", {
          total: price ? formatUnits(locale, price.total, price.currency_code) : "",
        })}
        yes={t("direct.send")}
        no={t("cancel")}
        onYes={order}
      >
        {t("direct.sureText")}
      </AskFirst>
    </Card>
  );
}

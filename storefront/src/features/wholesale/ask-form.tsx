"use client";

import type { CompaniesAnswer, OneQuoteRequestAnswer, StorePool } from "@dastranj/cooperatives/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { localePath } from "@/i18n/locales";
import { callStore, sentenceOf } from "@/lib/client";
import { bareQuantity, writtenQuantity } from "@/lib/quantities";
import { useBusy } from "@/lib/use-busy";
import { useRequestKey } from "@/lib/use-request-key";
import { Card } from "@/ui/card";
import { DateField } from "@/ui/date-field";
import { CheckCard, FieldGroup, SelectField, TextAreaField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** Asks a pool's cooperative for a quote, for one of the buyer's companies. */
export function AskForm({ pool, companies }: { pool: StorePool; companies: CompaniesAnswer["companies"] }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const router = useRouter();
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<string>();
  const [tried, setTried] = useState(false);
  const [quantity, setQuantity] = useState(bareQuantity(locale, pool.measure, pool.minimum_order));
  const [grades, setGrades] = useState(pool.grades.map(({ code }) => code));
  const [deliverBy, setDeliverBy] = useState("");
  const key = useRequestKey();

  const typed = writtenQuantity(quantity, pool.measure);
  const enough = typed !== undefined && typed >= pool.minimum_order;
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(deliverBy);

  async function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (busy || !enough || !dated || grades.length === 0) return;
    const data = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(undefined);
    try {
      const { request } = await callStore<OneQuoteRequestAnswer>("quote-requests", {
        method: "POST",
        body: {
          company_id: String(data.get("company_id")),
          pool_id: pool.id,
          quantity: typed,
          grades,
          deliver_by: deliverBy,
          words: String(data.get("words") ?? ""),
          request_key: key.now(),
        },
      });
      router.push(localePath(locale, `/account/quotes/${request.id}`));
    } catch (error) {
      setRefusal(sentenceOf(error));
      setBusy(false);
    }
  }

  return (
    <Card className="grid gap-4">
      <header>
        <h2 className="text-lg">{t("ask.title")}</h2>
        <p className="text-sm text-ink-soft">{t("ask.lead")}</p>
      </header>
      <form method="post" noValidate onSubmit={ask} className="grid gap-4">
        <SelectField name="company_id" label={t("ask.company")}>
          {companies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          name="quantity"
          inputMode="decimal"
          autoComplete="off"
          required
          maxLength={20}
          label={t(`offer.quantity.${pool.measure}`)}
          hint={t("offer.least", { quantity: bareQuantity(locale, pool.measure, pool.minimum_order) })}
          error={tried && !enough && t("offer.wrong.quantity")}
          value={quantity}
          onChange={({ target }) => setQuantity(target.value)}
        />
        <FieldGroup label={t("offer.grades")} error={tried && grades.length === 0 && t("offer.wrong.grades")}>
          <div className="grid gap-2">
            {pool.grades.map((grade) => (
              <CheckCard
                key={grade.code}
                title={grade[locale]}
                checked={grades.includes(grade.code)}
                onChange={({ target }) =>
                  setGrades(
                    target.checked ? [...grades, grade.code] : grades.filter((code) => code !== grade.code),
                  )
                }
              />
            ))}
          </div>
        </FieldGroup>
        <DateField
          id="deliver_by"
          locale={locale}
          label={t("offer.deliverBy")}
          error={tried && !dated && t("offer.wrong.deliver_by")}
          words={{
            day: t("date.day"),
            month: t("date.month"),
            year: t("date.year"),
            choose: t("date.choose"),
          }}
          value={deliverBy}
          onChange={setDeliverBy}
          onBlur={() => undefined}
        />
        <TextAreaField name="words" label={t("ask.words")} maxLength={2000} />
        {refusal && <Notice tone="bad">{refusal}</Notice>}
        <SubmitButton busy={busy} className="justify-self-start">
          {t("ask.send")}
        </SubmitButton>
      </form>
    </Card>
  );
}

"use client";

import type { CompanyAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import useSWR from "swr";
import { localePath } from "@/i18n/locales";
import { callStore } from "@/lib/client";
import { useRequestKey } from "@/lib/use-request-key";
import { Card } from "@/ui/card";
import { SelectField, TextAreaField, TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";
import { Outcome } from "./outcome";
import { useCompanyChange } from "./use-company-change";

const REQUIRED = ["name", "legal_id", "city", "address", "phone", "buys"] as const;
const COUNTRIES = ["ir", "ae", "de", "fr", "gb", "nl", "tr"] as const;

interface Cooperative {
  handle: string;
  name: string;
  name_en: string;
}
const readCooperatives = () =>
  callStore<{ sellers: Cooperative[] }>("sellers?kind=cooperative&limit=100").then(({ sellers }) => sellers);

/** Makes a company, or mends the one that is given; who it is stays once it was judged. */
export function CompanyForm({ company }: { company?: CompanyAnswer }) {
  const t = useTranslations("company");
  const locale = useLocale();
  const { change, busy, said, refusal } = useCompanyChange();
  const [missing, setMissing] = useState<readonly string[]>([]);
  // Pressed twice, one company is made.
  const key = useRequestKey();
  const { data: cooperatives = [] } = useSWR("cooperatives", readCooperatives, { revalidateOnFocus: false });
  const judged = company?.state === "approved" || company?.state === "suspended";

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    const empty = REQUIRED.filter((name) => data.has(name) && !text(name));
    setMissing(empty);
    if (empty[0]) {
      form.querySelector<HTMLElement>(`[name="${empty[0]}"]`)?.focus();
      return;
    }
    const given = {
      ...(!judged && { name: text("name"), legal_id: text("legal_id") }),
      province: text("province") || null,
      city: text("city"),
      address: text("address"),
      postal_code: text("postal_code") || null,
      phone: text("phone"),
      buys: text("buys"),
      ...(text("cooperative") && { cooperatives: [text("cooperative")] }),
    };
    const country_code = text("country_code");
    const body = company
      ? given
      : {
          ...given,
          country_code,
          currency_code: country_code === "ir" ? "irr" : "eur",
          request_key: key.now(),
        };
    const path = company ? `companies/${company.id}` : "companies";
    const page = localePath(locale, "/account/company");
    await change(
      () => callStore(path, { method: "POST", body }),
      t(company ? "saved" : "sent"),
      company ? undefined : page,
    );
  }

  const fault = (name: string) => missing.includes(name) && t("missing");
  const shared = { maxLength: 120, autoComplete: "off" } as const;
  return (
    <Card className="grid gap-4">
      {!company && (
        <div>
          <h2 className="text-lg">{t("make.title")}</h2>
          <p className="text-sm text-ink-soft">{t("make.text")}</p>
        </div>
      )}
      <form method="post" noValidate onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
        {!judged && (
          <TextField
            name="name"
            label={t("fields.name")}
            defaultValue={company?.name}
            error={fault("name")}
            required
            maxLength={120}
            autoComplete="organization"
          />
        )}
        {!company && (
          <SelectField name="country_code" label={t("fields.country")} defaultValue="ir">
            {COUNTRIES.map((code) => (
              <option key={code} value={code}>
                {new Intl.DisplayNames([locale], { type: "region" }).of(code.toUpperCase())}
              </option>
            ))}
          </SelectField>
        )}
        {!judged && (
          <TextField
            name="legal_id"
            latin
            label={t("fields.legalId")}
            hint={t("fields.legalIdHint")}
            defaultValue={company?.legal_id}
            error={fault("legal_id")}
            required
            {...shared}
          />
        )}
        <TextField
          name="phone"
          latin
          type="tel"
          inputMode="tel"
          label={t("fields.phone")}
          defaultValue={company?.phone}
          error={fault("phone")}
          required
          maxLength={30}
          autoComplete="tel"
        />
        <TextField
          name="province"
          label={t("fields.province")}
          optionalWord={t("optional")}
          defaultValue={company?.address.province ?? ""}
          maxLength={80}
          autoComplete="address-level1"
        />
        <TextField
          name="city"
          label={t("fields.city")}
          defaultValue={company?.address.city}
          error={fault("city")}
          required
          maxLength={80}
          autoComplete="address-level2"
        />
        <TextField
          name="address"
          className="sm:col-span-2"
          label={t("fields.address")}
          defaultValue={company?.address.address}
          error={fault("address")}
          required
          maxLength={300}
          autoComplete="street-address"
        />
        <TextField
          name="postal_code"
          latin
          label={t("fields.postalCode")}
          optionalWord={t("optional")}
          defaultValue={company?.address.postal_code ?? ""}
          maxLength={20}
          autoComplete="postal-code"
        />
        {cooperatives.length > 0 && (
          <SelectField
            name="cooperative"
            label={t("fields.cooperative")}
            hint={t("fields.cooperativeHint")}
            optionalWord={t("optional")}
            defaultValue=""
          >
            <option value="">{t("fields.nobody")}</option>
            {cooperatives.map(({ handle, name, name_en }) => (
              <option key={handle} value={handle}>
                {locale === "fa" ? name : name_en || name}
              </option>
            ))}
          </SelectField>
        )}
        <TextAreaField
          name="buys"
          className="sm:col-span-2"
          label={t("fields.buys")}
          hint={t("fields.buysHint")}
          defaultValue={company?.buys}
          error={fault("buys")}
          required
          maxLength={500}
        />
        <div className="grid gap-3 sm:col-span-2">
          <Outcome said={said} refusal={refusal} />
          <SubmitButton busy={busy} className="justify-self-start">
            {t(company ? (company.state === "refused" ? "applyAgain" : "save") : "make.submit")}
          </SubmitButton>
        </div>
      </form>
    </Card>
  );
}

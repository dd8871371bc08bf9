"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { localePath } from "@/i18n/locales";
import { callSession, sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { Card } from "@/ui/card";
import { TextField } from "@/ui/field";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { useEntered } from "./use-entered";

type Field = "first_name" | "last_name" | "email" | "password";
type Fault = "missing" | "email" | "short";

function faultsOf(values: Record<Field, string>, signsUp: boolean): Partial<Record<Field, Fault>> {
  const faults: Partial<Record<Field, Fault>> = {};
  if (signsUp && !values.first_name) faults.first_name = "missing";
  if (!values.email) faults.email = "missing";
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(values.email)) faults.email = "email";
  if (!values.password) faults.password = "missing";
  else if (signsUp && values.password.length < 8) faults.password = "short";
  return faults;
}

const LINK = "font-semibold text-madder underline underline-offset-4";

/** Signs a buyer in or up, keeps her basket, and goes on to where she was headed. */
export function AccountForm({ purpose }: { purpose: "signIn" | "signUp" }) {
  const t = useTranslations("account");
  const way = useTranslations("signIn");
  const locale = useLocale();
  const entered = useEntered();
  const [faults, setFaults] = useState<Partial<Record<Field, Fault>>>({});
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useBusy();
  const signsUp = purpose === "signUp";

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: Field) => String(data.get(name) ?? "");
    const values = {
      first_name: text("first_name").trim(),
      last_name: text("last_name").trim(),
      email: text("email").trim(),
      password: text("password"),
    };
    const found = faultsOf(values, signsUp);
    setFaults(found);
    setRefusal(undefined);
    const first = (Object.keys(values) as Field[]).find((name) => found[name]);
    if (first) {
      form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      await callSession(signsUp ? "buyer/registration" : "buyer", { method: "POST", body: values });
      // The page may be shown again as it was left: without the password.
      form.reset();
      await entered();
    } catch (error) {
      setRefusal(sentenceOf(error));
      setBusy(false);
    }
  }

  const fault = (name: Field) => {
    const found = faults[name];
    return found && t(`faults.${found}`);
  };
  return (
    <Card className="mx-auto grid w-full max-w-md gap-5 p-6">
      <div>
        <h1 className="text-2xl">{t(`${purpose}.title`)}</h1>
        <p className="text-sm text-ink-soft">{t(`${purpose}.text`)}</p>
      </div>
      <form method="post" noValidate onSubmit={submit} className="grid gap-4">
        {signsUp && (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="first_name"
              label={t("firstName")}
              error={fault("first_name")}
              required
              autoComplete="given-name"
            />
            <TextField
              name="last_name"
              label={t("lastName")}
              optionalWord={t("optional")}
              autoComplete="family-name"
            />
          </div>
        )}
        <TextField
          name="email"
          type="email"
          latin
          label={t("email")}
          error={fault("email")}
          required
          autoComplete="email"
        />
        <TextField
          name="password"
          type="password"
          latin
          label={t("password")}
          hint={signsUp ? t("passwordHint") : undefined}
          error={fault("password")}
          required
          autoComplete={signsUp ? "new-password" : "current-password"}
        />
        {refusal && <Notice tone="bad">{refusal}</Notice>}
        <SubmitButton busy={busy}>{t(`${purpose}.submit`)}</SubmitButton>
      </form>
      {!signsUp && (
        <p className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm">
          <Link href={`${localePath(locale, "/forgot-password")}?as=buyer`} className={LINK}>
            {way("forgotten")}
          </Link>
          <Link href={localePath(locale, "/account")} className={LINK}>
            {way("byCode")}
          </Link>
        </p>
      )}
      <p className="text-sm text-ink-soft">
        {t(`${purpose}.other`)}{" "}
        <Link href={localePath(locale, signsUp ? "/account" : "/account/sign-up")} className={LINK}>
          {t(`${purpose}.otherAction`)}
        </Link>
      </p>
    </Card>
  );
}

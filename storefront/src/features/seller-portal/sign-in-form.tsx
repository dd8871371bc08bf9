"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { localePath } from "@/i18n/locales";
import { callSession, sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

const FIELDS = ["email", "password"] as const;

/** Lets a seller in to her desk. */
export function SellerSignInForm() {
  const t = useTranslations("seller");
  const locale = useLocale();
  const router = useRouter();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useBusy();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    const empty = FIELDS.filter((name) => !String(data.get(name) ?? "").trim());
    setMissing(empty);
    setRefusal(undefined);
    if (empty[0]) {
      form.querySelector<HTMLElement>(`[name="${empty[0]}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const body = { email: String(data.get("email")).trim(), password: String(data.get("password")) };
      await callSession("seller", { method: "POST", body });
      // The page may be shown again as it was left: without the password.
      form.reset();
      router.replace(localePath(locale, "/seller"));
      router.refresh();
    } catch (error) {
      setRefusal(sentenceOf(error));
      setBusy(false);
    }
  }

  const fault = (name: string) => missing.includes(name) && t("signIn.missing");
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <TextField
        name="email"
        type="email"
        latin
        label={t("signIn.email")}
        error={fault("email")}
        required
        autoComplete="username"
      />
      <TextField
        name="password"
        type="password"
        latin
        label={t("signIn.password")}
        error={fault("password")}
        required
        autoComplete="current-password"
      />
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <SubmitButton busy={busy}>{t("signIn.submit")}</SubmitButton>
    </form>
  );
}

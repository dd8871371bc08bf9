"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callSession, sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** Asks for the link that lets a new password be set. */
export function ForgotForm({ audience }: { audience: "buyer" | "seller" }) {
  const t = useTranslations("signIn");
  const [fault, setFault] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [sent, setSent] = useState(false);
  const [busy, setBusy] = useBusy();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const email = String(new FormData(form).get("email") ?? "").trim();
    const wrong = !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email);
    setFault(wrong);
    setRefusal(undefined);
    if (wrong) {
      form.querySelector("input")?.focus();
      return;
    }
    setBusy(true);
    try {
      await callSession("password/forgotten", { method: "POST", body: { audience, email } });
      setSent(true);
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
    setBusy(false);
  }

  if (sent) {
    return (
      <Notice tone="good" title={t("forgot.sentTitle")}>
        {t("forgot.sent")}
      </Notice>
    );
  }
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <TextField
        name="email"
        type="email"
        latin
        label={t("forgot.email")}
        error={fault && t("faults.email")}
        required
        autoComplete="email"
      />
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <SubmitButton busy={busy}>{t("forgot.submit")}</SubmitButton>
    </form>
  );
}

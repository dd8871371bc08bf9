"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callSession, sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { CodeSignIn } from "@/ui/code-sign-in";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { useEntered } from "./use-entered";

/** Signs a buyer in by mobile and code; a newcomer says her name and has an account. */
export function BuyerByCode({ title, text }: { title: string; text: string }) {
  const t = useTranslations("signIn");
  const entered = useEntered();
  const [newcomer, setNewcomer] = useState(false);
  return (
    <>
      <div>
        <h1 className="text-2xl">{newcomer ? t("name.title") : title}</h1>
        <p className="text-sm text-ink-soft">{newcomer ? t("name.text") : text}</p>
      </div>
      {newcomer ? (
        <NameForm onNamed={entered} />
      ) : (
        <CodeSignIn audience="buyer" onSignedIn={(who) => (who.newcomer ? setNewcomer(true) : entered())} />
      )}
    </>
  );
}

function NameForm({ onNamed }: { onNamed: () => Promise<void> }) {
  const t = useTranslations("signIn");
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useBusy();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    const body = {
      first_name: String(data.get("first_name") ?? "").trim(),
      last_name: String(data.get("last_name") ?? "").trim(),
    };
    setMissing(!body.first_name);
    setRefusal(undefined);
    if (!body.first_name) {
      form.querySelector("input")?.focus();
      return;
    }
    setBusy(true);
    try {
      await callSession("buyer/name", { method: "POST", body });
      await onNamed();
    } catch (error) {
      setRefusal(sentenceOf(error));
      setBusy(false);
    }
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <TextField
        name="first_name"
        label={t("name.first")}
        error={missing && t("faults.missing")}
        required
        // The last step of signing in, which the visitor has just gone on to
        autoFocus
        autoComplete="given-name"
        maxLength={100}
      />
      <TextField
        name="last_name"
        label={t("name.last")}
        optionalWord={t("name.optional")}
        autoComplete="family-name"
        maxLength={100}
      />
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <SubmitButton busy={busy}>{t("name.submit")}</SubmitButton>
    </form>
  );
}

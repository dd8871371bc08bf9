"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callSession, sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { useTokenOfLink } from "@/lib/use-token-of-link";
import { ButtonLink } from "@/ui/button-link";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** Sets a new password. The token stands behind the `#` of the address, where no server and no log sees it. */
export function ResetForm({
  audience,
  signInAt,
  freshAt,
}: {
  audience: "buyer" | "seller";
  signInAt: string;
  freshAt: string;
}) {
  const t = useTranslations("signIn");
  const token = useTokenOfLink();
  const [short, setShort] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useBusy();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const password = String(new FormData(form).get("password") ?? "");
    setShort(password.length < 8);
    setRefusal(undefined);
    if (password.length < 8) {
      form.querySelector("input")?.focus();
      return;
    }
    setBusy(true);
    try {
      await callSession("password", { method: "POST", body: { audience, token, password } });
      setDone(true);
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
    setBusy(false);
  }

  if (done) {
    return (
      <>
        <Notice tone="good" title={t("reset.doneTitle")}>
          {t("reset.done")}
        </Notice>
        <ButtonLink href={signInAt}>{t("reset.signIn")}</ButtonLink>
      </>
    );
  }
  if (token === "") {
    return (
      <>
        <Notice tone="warn">{t("reset.noLink")}</Notice>
        <ButtonLink href={freshAt}>{t("reset.fresh")}</ButtonLink>
      </>
    );
  }
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <TextField
        name="password"
        type="password"
        latin
        label={t("reset.password")}
        hint={t("reset.hint")}
        error={short && t("faults.short")}
        required
        maxLength={200}
        autoComplete="new-password"
      />
      {refusal && (
        <Notice tone="bad">
          {refusal}{" "}
          <a href={freshAt} className="font-semibold underline underline-offset-4">
            {t("reset.fresh")}
          </a>
        </Notice>
      )}
      <SubmitButton busy={busy}>{t("reset.submit")}</SubmitButton>
    </form>
  );
}

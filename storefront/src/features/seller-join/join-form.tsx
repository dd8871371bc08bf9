"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { localePath } from "@/i18n/locales";
import { callSession } from "@/lib/client";
import { useAttempt } from "@/lib/use-attempt";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** Accepts an invitation: by a code to the number it was sent to, or by a password for the e-mail. */
export function JoinForm({ token, byCode, email }: { token: string; byCode: boolean; email: string | null }) {
  const t = useTranslations("team");
  const locale = useLocale();
  const router = useRouter();
  const { busy, refusal, attempt } = useAttempt();
  const [sent, setSent] = useState(false);
  const [fault, setFault] = useState<"missing" | "short">();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const proof = String(new FormData(form).get("proof") ?? "");
    const found = proof.trim() ? (!byCode && proof.length < 8 ? "short" : undefined) : "missing";
    setFault(found);
    if (found) {
      form.querySelector<HTMLElement>('[name="proof"]')?.focus();
      return;
    }
    void attempt(async () => {
      const body = byCode ? { token, code: proof } : { token, password: proof };
      await callSession("seller/join", { method: "POST", body });
      form.reset();
      router.replace(localePath(locale, "/seller"));
      router.refresh();
    });
  }

  const error = fault && (fault === "missing" ? t("missing") : t("join.short"));
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      {byCode && (
        <div className="flex flex-wrap items-center gap-3">
          <Button
            kind="secondary"
            busy={busy && !sent}
            onClick={() =>
              attempt(async () => {
                await callSession("seller/join/code", { method: "POST", body: { token } });
                setSent(true);
              })
            }
          >
            {t("join.sendCode")}
          </Button>
          <p role="status" className="text-sm text-ink-soft">
            {sent && t("join.sentTo")}
          </p>
        </div>
      )}
      {byCode ? (
        <TextField
          name="proof"
          latin
          label={t("join.code")}
          hint={t("join.codeHint")}
          error={error}
          required
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      ) : (
        <>
          {/* For the browser's keeper of passwords. */}
          <input type="email" autoComplete="username" value={email ?? ""} readOnly hidden />
          <TextField
            name="proof"
            type="password"
            latin
            label={t("join.password")}
            hint={t("join.passwordHint")}
            error={error}
            required
            autoComplete="new-password"
          />
        </>
      )}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <SubmitButton busy={busy}>{t("join.submit")}</SubmitButton>
    </form>
  );
}

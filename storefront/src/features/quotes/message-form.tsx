"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { TextAreaField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import type { Side } from "./data";
import { useQuoteChange } from "./use-quote-change";

/** Writes to the other side. */
export function MessageForm({ id, side }: { id: string; side: Side }) {
  const t = useTranslations("quotes.message");
  const { send, busy, refusal } = useQuoteChange(side);

  async function write(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const words = String(new FormData(form).get("words") ?? "").trim();
    if (!words) return form.querySelector<HTMLElement>('[name="words"]')?.focus();
    if (await send(`/${id}/messages`, { words }, true)) form.reset();
  }

  return (
    <form method="post" noValidate onSubmit={write} className="grid gap-3">
      <TextAreaField name="words" label={t("label")} maxLength={2000} required />
      {refusal && <Notice tone="bad">{refusal.message}</Notice>}
      <SubmitButton kind="secondary" busy={busy} className="justify-self-start">
        {t("send")}
      </SubmitButton>
    </form>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { TextAreaField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import type { Side } from "./data";
import { useQuoteChange } from "./use-quote-change";

/** The company takes its request back, or the cooperative declines it, with a word if it wants. */
export function LetGoForm({ id, side }: { id: string; side: Side }) {
  const t = useTranslations(`quotes.letGo.${side}`);
  const { send, busy, refusal } = useQuoteChange(side);

  async function letGo(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("words") ?? "").trim();
    await send(`/${id}/${side === "company" ? "withdraw" : "decline"}`, { words: words || null });
  }

  return (
    <details className="rounded-lg border border-line bg-card p-5">
      <summary className="min-h-11 cursor-pointer content-center font-semibold text-walnut">
        {t("title")}
      </summary>
      <form method="post" noValidate onSubmit={letGo} className="mt-3 grid gap-3">
        <TextAreaField name="words" label={t("why")} maxLength={2000} />
        {refusal && <Notice tone="bad">{refusal.message}</Notice>}
        <SubmitButton kind="danger" busy={busy} className="justify-self-start">
          {t("do")}
        </SubmitButton>
      </form>
    </details>
  );
}

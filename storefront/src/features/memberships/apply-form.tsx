"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSellerChange } from "@/lib/use-seller-change";
import { Card } from "@/ui/card";
import { TextAreaField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** Asks a cooperative to take her in. */
export function ApplyForm() {
  const t = useTranslations("membership");
  const { send, busy, refusal, done } = useSellerChange();
  const [missing, setMissing] = useState(false);
  return (
    <Card>
      <details>
        <summary className="min-h-11 cursor-pointer content-center text-lg font-semibold">
          {t("hers.apply.title")}
        </summary>
        <form
          method="post"
          noValidate
          className="grid gap-4 pt-3"
          onSubmit={async (event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const data = new FormData(form);
            const cooperative = String(data.get("cooperative") ?? "").trim();
            setMissing(!cooperative);
            if (!cooperative) {
              form.querySelector<HTMLElement>('[name="cooperative"]')?.focus();
              return;
            }
            const words = String(data.get("words") ?? "").trim() || null;
            if (await send("memberships/apply", { cooperative, words })) form.reset();
          }}
        >
          <TextField
            name="cooperative"
            label={t("hers.apply.cooperative")}
            hint={t("hers.apply.hint")}
            required
            latin
            maxLength={60}
            error={missing && t("hers.apply.missing")}
          />
          <TextAreaField
            name="words"
            label={t("hers.apply.words")}
            optionalWord={t("terms.optional")}
            maxLength={1000}
          />
          <p role="status" className="text-sm font-semibold text-pistachio empty:hidden">
            {done && t("hers.apply.done")}
          </p>
          {refusal && <Notice tone="bad">{refusal}</Notice>}
          <SubmitButton busy={busy} className="justify-self-start">
            {t("hers.apply.send")}
          </SubmitButton>
        </form>
      </details>
    </Card>
  );
}

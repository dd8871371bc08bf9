"use client";

import type { CooperativeMemberAnswer } from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSellerChange } from "@/lib/use-seller-change";
import { Card } from "@/ui/card";
import { TextAreaField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { NEW_TERMS, useTermsFields } from "./terms-fields";

/** Invites a producer, on terms that she reads before she answers. */
export function InviteForm() {
  const t = useTranslations("membership");
  const { send, busy, refusal, done } = useSellerChange();
  const { fields, read } = useTermsFields(NEW_TERMS);
  const [missing, setMissing] = useState(false);
  return (
    <Card>
      <details>
        <summary className="min-h-11 cursor-pointer content-center text-lg font-semibold">
          {t("invite.title")}
        </summary>
        <form
          method="post"
          noValidate
          className="grid gap-4 pt-3 sm:grid-cols-2"
          onSubmit={async (event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const data = new FormData(form);
            const who = String(data.get("who") ?? "").trim();
            setMissing(!who);
            if (!who) {
              form.querySelector<HTMLElement>('[name="who"]')?.focus();
              return;
            }
            const terms = read(event);
            const words = String(data.get("words") ?? "").trim() || null;
            if (!terms) return;
            const answer = await send<CooperativeMemberAnswer>("cooperative/members/invite", {
              who,
              words,
              ...terms,
            });
            if (answer) form.reset();
          }}
        >
          <TextField
            name="who"
            label={t("invite.who")}
            hint={t("invite.whoHint")}
            required
            latin
            maxLength={60}
            error={missing && t("invite.whoMissing")}
            className="sm:col-span-2"
          />
          {fields}
          <TextAreaField
            name="words"
            label={t("invite.words")}
            optionalWord={t("terms.optional")}
            maxLength={1000}
            className="sm:col-span-2"
          />
          <p role="status" className="text-sm font-semibold text-pistachio empty:hidden sm:col-span-2">
            {done && t("invite.done")}
          </p>
          {refusal && (
            <Notice tone="bad" className="sm:col-span-2">
              {refusal}
            </Notice>
          )}
          <SubmitButton busy={busy} className="sm:col-span-2 sm:justify-self-start">
            {t("invite.send")}
          </SubmitButton>
        </form>
      </details>
    </Card>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { usePayoutsChange } from "./use-payouts-change";

/** Asks to be paid with the next run. */
export function AskButton() {
  const t = useTranslations("payouts");
  const { send, busy, refusal } = usePayoutsChange();
  return (
    <form
      method="post"
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send("payouts/request", {});
      }}
    >
      <SubmitButton busy={busy} className="justify-self-start">
        {t("ask")}
      </SubmitButton>
      {refusal && <Notice tone="bad">{refusal.message}</Notice>}
    </form>
  );
}

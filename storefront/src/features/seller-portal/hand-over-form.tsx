"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { asciiDigits } from "@/lib/format";
import { TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";

/** For the counter: the buyer says her code, the seller types it, and then hands the goods over. */
export function HandOverForm({ busy, onCode }: { busy: boolean; onCode: (code: string) => void }) {
  const t = useTranslations("desk.handOver");
  const [wrong, setWrong] = useState(false);

  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("code") ?? "");
    const code = asciiDigits(typed).replace(/\D/g, "");
    if (code.length !== 6) {
      setWrong(true);
      event.currentTarget.querySelector("input")?.focus();
      return;
    }
    onCode(code);
  }

  return (
    <form method="post" noValidate onSubmit={check} className="grid gap-4">
      <h3 className="text-base font-bold">{t("title")}</h3>
      <TextField
        name="code"
        latin
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        label={t("label")}
        hint={t("hint")}
        error={wrong && t("wrong")}
        required
        className="max-w-60"
        onChange={() => setWrong(false)}
      />
      <SubmitButton size="lg" busy={busy} className="sm:justify-self-start">
        {t("button")}
      </SubmitButton>
    </form>
  );
}

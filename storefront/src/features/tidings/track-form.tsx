"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callStore } from "@/lib/client";
import { asciiDigits } from "@/lib/format";
import { useAttempt } from "@/lib/use-attempt";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** Asks for the link to an order. What is said afterwards is the same whether there is such an order or not. */
export function TrackForm() {
  const t = useTranslations("tidings.track");
  const { busy, refusal, attempt } = useAttempt();
  const [faults, setFaults] = useState<{ number?: boolean; reach?: boolean }>({});
  const [sent, setSent] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const number = String(data.get("number") ?? "").trim();
    const reach = String(data.get("reach") ?? "").trim();
    const wrong = {
      number: !/^#?\s*\d{1,9}$/.test(asciiDigits(number)),
      reach: !/@[^\s@]+\.[^\s@]{2,}$|\d{8,}$/.test(asciiDigits(reach).replace(/[\s()-]/g, "")),
    };
    setFaults(wrong);
    const first = wrong.number ? "number" : wrong.reach ? "reach" : undefined;
    if (first) {
      form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    void attempt(async () => {
      await callStore("order-links", { method: "POST", body: { number, reach } });
      setSent(true);
    });
  }

  if (sent) {
    return (
      <>
        <Notice tone="good" title={t("sentTitle")}>
          {t("sent")}
        </Notice>
        <p className="text-sm text-ink-soft">{t("notCome")}</p>
        <Button kind="secondary" className="justify-self-start" onClick={() => setSent(false)}>
          {t("again")}
        </Button>
      </>
    );
  }
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <TextField
        name="number"
        latin
        label={t("number")}
        hint={t("numberHint")}
        error={faults.number && t("faults.number")}
        required
        inputMode="numeric"
        maxLength={20}
        autoComplete="off"
      />
      <TextField
        name="reach"
        latin
        label={t("reach")}
        error={faults.reach && t("faults.reach")}
        required
        maxLength={254}
        autoComplete="email"
      />
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <SubmitButton busy={busy}>{t("submit")}</SubmitButton>
    </form>
  );
}

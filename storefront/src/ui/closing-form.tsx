"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { useAttempt } from "@/lib/use-attempt";
import { Button } from "./button";
import { TextField } from "./field";
import { Notice } from "./notice";
import { SubmitButton } from "./submit-button";

interface ClosingWords {
  sendCode: string;
  sentTo: (mobile: string) => string;
  code: string;
  codeHint: string;
  password: string;
  missing: string;
  understood: string;
  notUnderstood: string;
  submit: string;
}

/** By what somebody proves that it is her account. */
export type ClosingProof = { code: string } | { password: string };

/** Closes an account for good: by a code to the number somebody signs in with, or by her password, and knowingly. */
export function ClosingForm({
  byCode,
  words,
  children,
  onAsk,
  onClose,
}: {
  byCode: boolean;
  words: ClosingWords;
  /** What is lost and what stays. */
  children: ReactNode;
  onAsk: () => Promise<{ sent_to: string }>;
  onClose: (proof: ClosingProof) => Promise<void>;
}) {
  const { busy, refusal, attempt } = useAttempt();
  const [sentTo, setSentTo] = useState<string>();
  const [fault, setFault] = useState<"proof" | "understood">();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const proof = String(data.get("proof") ?? "").trim();
    const found = proof ? (data.get("understood") ? undefined : "understood") : "proof";
    setFault(found);
    if (found) {
      form.querySelector<HTMLElement>(`[name="${found}"]`)?.focus();
      return;
    }
    void attempt(async () => {
      await onClose(byCode ? { code: proof } : { password: proof });
      form.reset();
    });
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-5">
      {children}
      {byCode && (
        <div className="flex flex-wrap items-center gap-3">
          <Button
            kind="secondary"
            busy={busy && !sentTo}
            onClick={() => attempt(async () => setSentTo((await onAsk()).sent_to))}
          >
            {words.sendCode}
          </Button>
          <p role="status" className="text-sm text-ink-soft">
            {sentTo && words.sentTo(sentTo)}
          </p>
        </div>
      )}
      {byCode ? (
        <TextField
          name="proof"
          latin
          label={words.code}
          hint={words.codeHint}
          error={fault === "proof" && words.missing}
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          className="max-w-xs"
        />
      ) : (
        <TextField
          name="proof"
          type="password"
          latin
          label={words.password}
          error={fault === "proof" && words.missing}
          required
          autoComplete="current-password"
          className="max-w-xs"
        />
      )}
      <div className="grid gap-1.5">
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="understood"
            className="size-5"
            aria-invalid={fault === "understood" || undefined}
            aria-describedby={fault === "understood" ? "understood-error" : undefined}
          />
          <span>{words.understood}</span>
        </label>
        {fault === "understood" && (
          <p id="understood-error" className="text-xs font-semibold text-madder-deep">
            {words.notUnderstood}
          </p>
        )}
      </div>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <SubmitButton busy={busy} className="justify-self-start">
        {words.submit}
      </SubmitButton>
    </form>
  );
}

"use client";

import { codeOf, mobileOf } from "@dastranj/identity/contract/typed";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ApiRefusal, callSession, sentenceOf } from "@/lib/client";
import { digitsFor } from "@/lib/contact";
import { formatNumber } from "@/lib/format";
import { useBusy } from "@/lib/use-busy";
import { useCountdown } from "@/lib/use-countdown";
import { Button } from "./button";
import { TextField } from "./field";
import { Notice } from "./notice";
import { SubmitButton } from "./submit-button";

/** Who came in: a newcomer is known by nothing but her number yet. */
export interface SignedInByCode {
  newcomer: boolean;
}

interface Sent {
  good_for: number;
  resend_in: number;
}

/**
 * Signs somebody in by mobile and one-time code, in two steps: the number, then the code that was sent to it. Stands below
 * the texts of `signIn`.
 */
export function CodeSignIn({
  audience,
  onSignedIn,
}: {
  audience: "buyer" | "seller";
  /** May take its time; meanwhile the form is busy. */
  onSignedIn: (who: SignedInByCode) => unknown;
}) {
  const t = useTranslations("signIn");
  const [mobile, setMobile] = useState<string>();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<"mobile" | "code">();
  const [refusal, setRefusal] = useState<string>();
  const [said, setSaid] = useState<"sentTo" | "sentAlready" | "sentAgain">("sentTo");
  const [wait, beginWait] = useCountdown();
  const [busy, setBusy] = useBusy();

  async function ask(number: string, again = false) {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      const { resend_in } = await callSession<Sent>("code", { method: "POST", body: { mobile: number } });
      beginWait(resend_in);
      setSaid(again ? "sentAgain" : "sentTo");
      setMobile(number);
      setTyped("");
    } catch (error) {
      const tooSoon = error instanceof ApiRefusal && error.code === "code_too_soon";
      // The code that was sent is still good: it can be typed.
      if (tooSoon && !again) {
        beginWait(error.retryAfter ?? 60);
        setSaid("sentAlready");
        setMobile(number);
        setTyped("");
      } else setRefusal(sentenceOf(error));
    }
    setBusy(false);
  }

  async function show(code: string) {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      const who = await callSession<SignedInByCode>(`${audience}/code`, {
        method: "POST",
        body: { mobile, code },
      });
      await onSignedIn(who);
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
    setBusy(false);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = mobile ? codeOf(typed) : mobileOf(typed);
    setFault(read ? undefined : mobile ? "code" : "mobile");
    if (!read) event.currentTarget.querySelector("input")?.focus();
    else if (mobile) void show(read);
    else void ask(read);
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      {mobile ? (
        <CodeStep
          {...{ mobile, said, wait, busy, typed, setTyped }}
          error={fault === "code" && t("faults.code")}
          onAgain={() => ask(mobile, true)}
          onOther={() => {
            setMobile(undefined);
            setTyped(`0${mobile.slice(3)}`);
            setFault(undefined);
            setRefusal(undefined);
          }}
        />
      ) : (
        <TextField
          key="mobile"
          name="mobile"
          type="tel"
          inputMode="tel"
          latin
          required
          autoComplete="tel"
          maxLength={40}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          label={t("mobile")}
          hint={t("mobileHint")}
          error={fault === "mobile" && t("faults.mobile")}
        />
      )}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <SubmitButton busy={busy}>{t(mobile ? "show" : "ask")}</SubmitButton>
    </form>
  );
}

/** The code, and the way to another one or another number. */
function CodeStep({
  mobile,
  said,
  wait,
  busy,
  typed,
  setTyped,
  error,
  onAgain,
  onOther,
}: {
  mobile: string;
  said: "sentTo" | "sentAlready" | "sentAgain";
  wait: number;
  busy: boolean;
  typed: string;
  setTyped: (typed: string) => void;
  error: string | false;
  onAgain: () => void;
  onOther: () => void;
}) {
  const t = useTranslations("signIn");
  const locale = useLocale();
  const number = digitsFor(locale, mobile.replace("+98", "0"));
  const seconds = formatNumber(locale, wait, { style: "unit", unit: "second", unitDisplay: "long" });
  return (
    <>
      <p role="status" className="text-sm">
        {said === "sentAgain"
          ? t("sentAgain")
          : t.rich(said, { mobile: () => <bdi dir="ltr">{number}</bdi> })}
      </p>
      <TextField
        key="code"
        name="code"
        inputMode="numeric"
        latin
        required
        // The second step of one form, which was just asked for
        autoFocus
        autoComplete="one-time-code"
        maxLength={20}
        value={typed}
        onChange={(event) => {
          const { form, value } = event.target;
          setTyped(value);
          // What is complete needs no button; a telephone fills it in from the message at once.
          if (codeOf(value)) requestAnimationFrame(() => form?.requestSubmit());
        }}
        label={t("code")}
        error={error}
        className="text-lg tracking-widest"
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button kind="quiet" size="sm" disabled={busy || wait > 0} onClick={onAgain}>
          {wait > 0 ? t("againIn", { seconds }) : t("again")}
        </Button>
        <Button kind="quiet" size="sm" disabled={busy} onClick={onOther}>
          {t("otherNumber")}
        </Button>
      </div>
    </>
  );
}

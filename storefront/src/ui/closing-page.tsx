"use client";

import { useLocale } from "next-intl";
import { type ReactNode, useState } from "react";
import { localePath } from "@/i18n/locales";
import { digitsFor } from "@/lib/contact";
import { ButtonLink } from "./button-link";
import { ClosingForm, type ClosingProof } from "./closing-form";
import { EmptyState } from "./empty-state";

/** What such a page says, in the words of whose account it is. */
type Words = (
  word:
    | "text"
    | "stays"
    | "sendCode"
    | "sentTo"
    | "code"
    | "codeHint"
    | "password"
    | "understood"
    | "notUnderstood"
    | "submit"
    | "done.title"
    | "done.text"
    | "done.action",
  values?: { mobile: string },
) => string;

/** Closes somebody's account: what is erased and what stays, the proof that it is she, and the farewell. */
export function ClosingPage({
  t,
  heading,
  missing,
  erased,
  byCode,
  onAsk,
  onClose,
}: {
  t: Words;
  heading: ReactNode;
  /** Said where the proof is not given. */
  missing: string;
  /** What is erased, a line each. */
  erased: ReactNode;
  byCode: boolean;
  onAsk: () => Promise<{ sent_to: string }>;
  /** Closes it, and signs her out of what is no more. */
  onClose: (proof: ClosingProof) => Promise<void>;
}) {
  const locale = useLocale();
  const [closed, setClosed] = useState(false);
  if (closed) {
    return (
      <EmptyState
        level={1}
        title={t("done.title")}
        action={<ButtonLink href={localePath(locale, "/")}>{t("done.action")}</ButtonLink>}
      >
        {t("done.text")}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-5">
      {heading}
      <ClosingForm
        byCode={byCode}
        words={{
          sendCode: t("sendCode"),
          sentTo: (mobile) => t("sentTo", { mobile: digitsFor(locale, mobile) }),
          code: t("code"),
          codeHint: t("codeHint"),
          password: t("password"),
          missing,
          understood: t("understood"),
          notUnderstood: t("notUnderstood"),
          submit: t("submit"),
        }}
        onAsk={onAsk}
        onClose={async (proof) => {
          await onClose(proof);
          setClosed(true);
        }}
      >
        <div className="grid max-w-prose gap-2">
          <p>{t("text")}</p>
          <ul className="ms-6 list-disc">{erased}</ul>
          <p className="text-sm text-ink-soft">{t("stays")}</p>
        </div>
      </ClosingForm>
    </div>
  );
}

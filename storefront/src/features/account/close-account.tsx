"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { localePath } from "@/i18n/locales";
import { letGo } from "@/lib/cart";
import { callSession, callStore } from "@/lib/client";
import { digitsFor } from "@/lib/contact";
import { ButtonLink } from "@/ui/button-link";
import { ClosingForm } from "@/ui/closing-form";
import { EmptyState } from "@/ui/empty-state";

/** Closes the buyer's account, and signs her out of what is no more. */
export function CloseAccount({ byCode }: { byCode: boolean }) {
  const t = useTranslations("profile.close");
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
      <h1 className="text-3xl">{t("title")}</h1>
      <ClosingForm
        byCode={byCode}
        words={{
          sendCode: t("sendCode"),
          sentTo: (mobile) => t("sentTo", { mobile: digitsFor(locale, mobile) }),
          code: t("code"),
          codeHint: t("codeHint"),
          password: t("password"),
          missing: t("missing"),
          understood: t("understood"),
          notUnderstood: t("notUnderstood"),
          submit: t("submit"),
        }}
        onAsk={() => callStore("customers/me/close/code", { method: "POST", body: {} })}
        onClose={async (proof) => {
          await callStore("customers/me/close", { method: "POST", body: proof });
          letGo();
          await callSession("buyer", { method: "DELETE" }).catch(() => undefined);
          setClosed(true);
        }}
      >
        <div className="grid max-w-prose gap-2">
          <p>{t("text")}</p>
          <ul className="ms-6 list-disc">
            <li>{t("erased.person")}</li>
            <li>{t("erased.places")}</li>
            <li>{t("erased.door")}</li>
          </ul>
          <p className="text-sm text-ink-soft">{t("stays")}</p>
        </div>
      </ClosingForm>
    </div>
  );
}

"use client";

import type { Application } from "@dastranj/sellers/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { SignedOut } from "./signed-out";
import { FormFoot } from "./step-frame";

/** Sends the whole application: the first time, again after changes, or for a renewal. */
export function SendForm({ application, back }: { application: Application; back: string }) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const router = useRouter();
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const verb = application.may[0];
  if (!verb) return null;

  async function send() {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      await callSeller(`application/${verb}`, { method: "POST", body: {} });
      router.push(localePath(locale, "/seller/apply/status"));
    } catch (error) {
      setBusy(false);
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
    }
    // Refused or not, it may stand elsewhere now than this page says.
    router.refresh();
  }

  return (
    <form
      method="post"
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="text-sm text-ink-soft">{t("summary.promise")}</p>
      {refusal?.status === 401 ? <SignedOut /> : refusal && <Notice tone="bad">{refusal.message}</Notice>}
      <FormFoot back={back}>
        <SubmitButton
          size="lg"
          className="max-sm:w-full"
          busy={busy}
          disabled={application.missing.length > 0}
        >
          {t(`summary.${verb}`)}
        </SubmitButton>
      </FormFoot>
    </form>
  );
}

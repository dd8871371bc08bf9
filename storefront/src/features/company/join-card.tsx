"use client";

import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { callStore } from "@/lib/client";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Outcome } from "./outcome";
import { useCompanyChange } from "./use-company-change";

/** Accepts an invitation into a company. */
export function JoinCard({ token }: { token: string }) {
  const t = useTranslations("company");
  const locale = useLocale();
  const { change, busy, said, refusal } = useCompanyChange();
  return (
    <Card className="grid gap-4 border-walnut">
      <div>
        <h2 className="text-lg">{t("join.title")}</h2>
        <p className="text-sm text-ink-soft">{t("join.text")}</p>
      </div>
      <Outcome said={said} refusal={refusal} />
      <Button
        busy={busy}
        className="justify-self-start"
        onClick={() =>
          change(
            () => callStore("company-invitations/accept", { method: "POST", body: { token } }),
            t("join.done"),
            localePath(locale, "/account/company"),
          )
        }
      >
        {t("join.submit")}
      </Button>
    </Card>
  );
}

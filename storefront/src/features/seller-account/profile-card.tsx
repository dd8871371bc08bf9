"use client";

import type { SellerAccountAnswer } from "@dastranj/sellers/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callSeller } from "@/lib/client";
import { phoneFor } from "@/lib/contact";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { SelectField, TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";
import { Outcome } from "./outcome";
import { useChange } from "./use-change";

/** Who acts: what she is called, and in which language she is told things. */
export function ProfileCard({ member }: { member: SellerAccountAnswer["member"] }) {
  const t = useTranslations("team");
  const locale = useLocale();
  const { change, busy, refusal, said } = useChange();
  const [missing, setMissing] = useState(false);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const name = String(data.get("name") ?? "").trim();
    setMissing(!name);
    if (!name) {
      event.currentTarget.querySelector<HTMLElement>('[name="name"]')?.focus();
      return;
    }
    const body = { name, language: String(data.get("language")) };
    void change(() => callSeller("profile", { method: "POST", body }), t("saved"));
  }

  return (
    <Card className="grid gap-4">
      <h2 className="flex flex-wrap items-center gap-3 text-lg">
        {t("me.title")} <Badge tone="info">{t(`roles.${member.role}`)}</Badge>
      </h2>
      <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
        <dt className="text-ink-soft">{t("me.mobile")}</dt>
        <dd>{member.mobile ? <bdi dir="ltr">{phoneFor(locale, member.mobile)}</bdi> : t("me.none")}</dd>
        <dt className="text-ink-soft">{t("me.email")}</dt>
        <dd className="break-all">{member.email ? <bdi dir="ltr">{member.email}</bdi> : t("me.none")}</dd>
      </dl>
      <form method="post" noValidate onSubmit={save} className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="name"
          label={t("me.name")}
          defaultValue={member.name}
          error={missing && t("missing")}
          required
          maxLength={100}
          autoComplete="name"
        />
        <SelectField name="language" label={t("me.language")} defaultValue={member.language} required>
          <option value="fa">{t("me.fa")}</option>
          <option value="en">{t("me.en")}</option>
        </SelectField>
        <SubmitButton busy={busy} className="justify-self-start sm:col-span-2">
          {t("me.save")}
        </SubmitButton>
      </form>
      <Outcome said={said} refusal={refusal} />
    </Card>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";
import { contactOf } from "./domain/contact";

/** Asks somebody into the team by mobile or e-mail. */
export function InviteForm({
  busy,
  onInvite,
}: {
  busy: boolean;
  onInvite: (invite: object) => Promise<boolean>;
}) {
  const t = useTranslations("team");
  const locale = useLocale();
  const [missing, setMissing] = useState<readonly string[]>([]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const told = {
      name: String(data.get("name") ?? "").trim(),
      contact: String(data.get("contact") ?? "").trim(),
    };
    const empty = Object.entries(told).flatMap(([name, text]) => (text ? [] : [name]));
    setMissing(empty);
    if (empty[0]) {
      form.querySelector<HTMLElement>(`[name="${empty[0]}"]`)?.focus();
      return;
    }
    const sent = await onInvite({ name: told.name, language: locale, ...contactOf(told.contact) });
    if (sent) form.reset();
  }

  const fault = (name: string) => missing.includes(name) && t("missing");
  return (
    <form
      method="post"
      noValidate
      onSubmit={submit}
      className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2"
    >
      <div className="sm:col-span-2">
        <h3 className="font-semibold">{t("team.invite")}</h3>
        <p className="text-sm text-ink-soft">{t("team.inviteText")}</p>
      </div>
      <TextField
        name="name"
        label={t("team.name")}
        error={fault("name")}
        required
        maxLength={100}
        autoComplete="off"
      />
      <TextField
        name="contact"
        latin
        label={t("team.contact")}
        hint={t("team.contactHint")}
        error={fault("contact")}
        required
        maxLength={254}
        autoComplete="off"
      />
      <SubmitButton busy={busy} className="justify-self-start sm:col-span-2">
        {t("team.send")}
      </SubmitButton>
    </form>
  );
}

"use client";

import type { SellerBoothAnswer } from "@dastranj/sellers/contract";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callSeller, sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { TextAreaField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** As the backend bounds them. */
const LONGEST = { name: 80, story: 3000 };

/** The names and the story of a booth, in both languages. */
export function BoothWordsForm({ booth, owner }: { booth: SellerBoothAnswer["booth"]; owner: boolean }) {
  const t = useTranslations("booth.desk");
  const [busy, setBusy] = useBusy();
  const [missing, setMissing] = useState(false);
  const [outcome, setOutcome] = useState<{ tone: "good" | "bad"; text: string }>();

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const said = Object.fromEntries(
      [...new FormData(form)].map(([field, value]) => [field, String(value).trim()]),
    );
    const nameless = owner && (said.name ?? "").length < 2;
    setMissing(nameless);
    setOutcome(undefined);
    if (nameless) {
      form.querySelector<HTMLElement>("[name=name]")?.focus();
      return;
    }
    setBusy(true);
    try {
      await callSeller<SellerBoothAnswer>("booth", { method: "POST", body: said });
      setOutcome({ tone: "good", text: t("saved") });
    } catch (error) {
      setOutcome({ tone: "bad", text: sentenceOf(error) });
    }
    setBusy(false);
  }

  return (
    <form method="post" noValidate onSubmit={save} className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="name"
        dir="rtl"
        lang="fa"
        label={t("name")}
        hint={owner ? t("nameHint") : t("namesOwner")}
        error={missing && t("missing")}
        defaultValue={booth.name}
        maxLength={LONGEST.name}
        // What is disabled is not sent.
        disabled={!owner}
        required
        autoComplete="off"
      />
      <TextField
        name="name_en"
        dir="ltr"
        lang="en"
        label={t("nameEn")}
        defaultValue={booth.name_en}
        maxLength={LONGEST.name}
        disabled={!owner}
        autoComplete="off"
      />
      <TextAreaField
        name="story"
        dir="rtl"
        lang="fa"
        label={t("story")}
        hint={t("storyHint")}
        defaultValue={booth.story}
        maxLength={LONGEST.story}
        rows={7}
        className="sm:col-span-2"
      />
      <TextAreaField
        name="story_en"
        dir="ltr"
        lang="en"
        label={t("storyEn")}
        defaultValue={booth.story_en}
        maxLength={LONGEST.story}
        rows={7}
        className="sm:col-span-2"
      />
      {outcome && (
        <Notice tone={outcome.tone} className="sm:col-span-2">
          {outcome.text}
        </Notice>
      )}
      <SubmitButton busy={busy} className="sm:col-span-2 sm:justify-self-start">
        {t("save")}
      </SubmitButton>
    </form>
  );
}

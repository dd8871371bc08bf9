"use client";

import { LISTING_LIMITS } from "@dastranj/listings/contract/offering";
import { useTranslations } from "next-intl";
import { TextAreaField, TextField } from "@/ui/field";
import { Fold } from "./fold";
import { controlOf, type PartProps } from "./part";

/** Name and story, in Persian; in English where she likes. */
export function WordsPart({ form, change, flaw }: PartProps) {
  const t = useTranslations("listings.words");
  const write = (field: "title" | "story", language: "fa" | "en", text: string) =>
    change((now) => ({ ...now, [field]: { ...now[field], [language]: text } }));
  const englishFlawed = flaw("title.en") ?? flaw("story.en");
  return (
    <div className="grid gap-5">
      <TextField
        id={controlOf("title.fa")}
        dir="rtl"
        lang="fa"
        label={t("title")}
        hint={t("titleHint")}
        error={flaw("title.fa")}
        value={form.title.fa}
        onChange={({ target }) => write("title", "fa", target.value)}
        maxLength={LISTING_LIMITS.title}
        autoComplete="off"
        required
      />
      <TextAreaField
        id={controlOf("story.fa")}
        dir="rtl"
        lang="fa"
        label={t("story")}
        hint={t("storyHint")}
        error={flaw("story.fa")}
        value={form.story.fa}
        onChange={({ target }) => write("story", "fa", target.value)}
        maxLength={LISTING_LIMITS.story}
        rows={6}
      />
      <Fold
        title={t("english")}
        note={t("englishHint")}
        open={Boolean(form.title.en || form.story.en || englishFlawed)}
      >
        <TextField
          id={controlOf("title.en")}
          dir="ltr"
          lang="en"
          label={t("titleEn")}
          error={flaw("title.en")}
          value={form.title.en}
          onChange={({ target }) => write("title", "en", target.value)}
          maxLength={LISTING_LIMITS.title}
          autoComplete="off"
        />
        <TextAreaField
          id={controlOf("story.en")}
          dir="ltr"
          lang="en"
          label={t("storyEn")}
          error={flaw("story.en")}
          value={form.story.en}
          onChange={({ target }) => write("story", "en", target.value)}
          maxLength={LISTING_LIMITS.story}
          rows={5}
        />
      </Fold>
    </div>
  );
}

"use client";

import type { SellerBoothAnswer } from "@dastranj/sellers/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { BoothPhotosForm } from "./booth-photos-form";
import { BoothWordsForm } from "./booth-words-form";

/** A seller's booth as she arranges it: its words, its photos, and where others see it. */
export function BoothDesk({ booth, owner }: { booth: SellerBoothAnswer["booth"]; owner: boolean }) {
  const t = useTranslations("booth.desk");
  const locale = useLocale();
  const to = (path: string) => localePath(locale, path);
  const arranged = ["verified", "suspended", "expired", "renewal_review"].includes(booth.status);
  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {booth.open && (
        <p className="flex flex-wrap gap-2">
          <ButtonLink kind="secondary" size="sm" href={to(`/booth/${booth.handle}`)}>
            {t("public")}
          </ButtonLink>
          <ButtonLink kind="secondary" size="sm" href={to(`/badge/${booth.handle}`)}>
            {t("proof")}
          </ButtonLink>
          <ButtonLink kind="secondary" size="sm" href={to(`/badge/${booth.handle}/card`)}>
            {t("card")}
          </ButtonLink>
        </p>
      )}
      {!booth.open && <Notice tone="warn">{arranged ? t("closed") : t("notOpen")}</Notice>}
      {arranged && (
        <>
          <Card className="grid gap-4">
            <h2 className="text-xl">{t("words")}</h2>
            <BoothWordsForm booth={booth} owner={owner} />
          </Card>
          <Card className="grid gap-4">
            <h2 className="text-xl">{t("photos")}</h2>
            <BoothPhotosForm first={booth.photos} />
          </Card>
        </>
      )}
    </div>
  );
}

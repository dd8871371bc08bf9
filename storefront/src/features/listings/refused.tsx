"use client";

import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import type { ApiRefusal } from "@/lib/client";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";

/** Why it was not taken; who is signed out is shown the way in again. */
export function Refused({ refusal }: { refusal: ApiRefusal }) {
  const t = useTranslations("listings");
  const locale = useLocale();
  if (refusal.status !== 401) return <Notice tone="bad">{refusal.message}</Notice>;
  return (
    <Notice tone="warn">
      {t("signedOut")}{" "}
      <Link href={localePath(locale, "/seller/sign-in")} className="font-semibold underline">
        {t("signIn")}
      </Link>
    </Notice>
  );
}

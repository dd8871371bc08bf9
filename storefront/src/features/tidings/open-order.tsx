"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { localePath } from "@/i18n/locales";
import { callSession, sentenceOf } from "@/lib/client";
import { useTokenOfLink } from "@/lib/use-token-of-link";
import { ButtonLink } from "@/ui/button-link";
import { Notice } from "@/ui/notice";

/** Opens the order of a link and goes there; says so when the link is over. */
export function OpenOrder() {
  const t = useTranslations("tidings.open");
  const locale = useLocale();
  const token = useTokenOfLink();
  const [refusal, setRefusal] = useState<string>();

  useEffect(() => {
    if (!token) return;
    callSession<{ order_id: string }>("order-link", { method: "POST", body: { token } })
      // A new page, not a step within this one: going back does not come here again.
      .then(({ order_id }) => window.location.replace(localePath(locale, `/order/${order_id}`)))
      .catch((error: unknown) => setRefusal(sentenceOf(error)));
  }, [token, locale]);

  if (refusal === undefined && token !== "") return <p role="status">{t("opening")}</p>;
  return (
    <>
      <Notice tone="warn" title={t("over")}>
        {refusal ?? t("noLink")}
      </Notice>
      <ButtonLink className="justify-self-start" href={localePath(locale, "/track")}>
        {t("ask")}
      </ButtonLink>
    </>
  );
}

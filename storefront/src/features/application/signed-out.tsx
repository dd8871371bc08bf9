import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";

/** Her sign-in has ended meanwhile: what she typed stays on the page. */
export function SignedOut() {
  const t = useTranslations("apply");
  const locale = useLocale();
  return (
    <Notice tone="bad">
      {t("signedOut")}{" "}
      <Link
        href={localePath(locale, "/seller/apply/start")}
        className="font-semibold underline underline-offset-4"
      >
        {t("signInAgain")}
      </Link>
    </Notice>
  );
}

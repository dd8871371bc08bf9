import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";

/** What was asked for is not there, or is another seller's. */
export default async function NotAtTheDesk() {
  const locale = await currentLocale();
  const t = await getTranslations("seller.notFound");
  return (
    <EmptyState
      level={1}
      title={t("title")}
      action={<ButtonLink href={localePath(locale, "/seller")}>{t("home")}</ButtonLink>}
    >
      {t("text")}
    </EmptyState>
  );
}

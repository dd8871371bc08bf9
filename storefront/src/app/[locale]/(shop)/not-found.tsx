import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";

/** What was asked for does not exist, or is no longer on sale. */
export default async function NotFound() {
  const locale = await currentLocale();
  const t = await getTranslations("common");
  return (
    <div className="page py-section">
      <EmptyState
        level={1}
        title={t("states.notFoundTitle")}
        action={
          <>
            <ButtonLink href={localePath(locale, "/")}>{t("states.goHome")}</ButtonLink>
            <ButtonLink kind="secondary" href={localePath(locale, "/search")}>
              {t("nav.search")}
            </ButtonLink>
          </>
        }
      >
        {t("states.notFoundText")}
      </EmptyState>
    </div>
  );
}

import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { absoluteUrl } from "@/lib/site";
import { Breadcrumbs } from "@/ui/breadcrumbs";

/** The way from home to this page; the steps between carry their own names. */
export async function Crumbs({
  between = [],
  here,
}: {
  between?: { name: string; path: string }[];
  here: string;
}) {
  const locale = await currentLocale();
  const t = await getTranslations("common");
  const crumbs = [{ name: t("nav.home"), path: "/" }, ...between].map(({ name, path }) => ({
    name,
    href: localePath(locale, path),
    url: absoluteUrl(locale, path),
  }));
  return <Breadcrumbs label={t("breadcrumbs")} crumbs={crumbs} here={here} />;
}

import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { buttonLook } from "@/ui/button";
import { classNames } from "@/ui/class-names";

/** A plain form that leads to the search page; it needs no script. */
export async function SearchBox({ className }: { className?: string }) {
  const locale = await currentLocale();
  const t = await getTranslations("common.searchBox");
  return (
    <search className={className}>
      <form action={localePath(locale, "/search")} className="flex gap-2">
        <input
          type="search"
          name="q"
          required
          maxLength={100}
          aria-label={t("label")}
          placeholder={t("placeholder")}
          className="min-h-12 w-full min-w-0 rounded-md border border-line-strong bg-card px-4 placeholder:text-ink-soft"
        />
        <button type="submit" className={classNames(buttonLook("primary"), "min-h-12")}>
          {t("submit")}
        </button>
      </form>
    </search>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { Button } from "@/ui/button";
import { CONTROL } from "@/ui/field";
import { Link } from "@/ui/link";
import type { Tab } from "./data";

/** Looks for an order by its number or its buyer's name. A plain form: it works before any script is there. */
export function OrderSearch({ tab, search }: { tab: Tab; search: string }) {
  const t = useTranslations("desk.search");
  const locale = useLocale();
  const here = localePath(locale, "/seller");
  return (
    <search className="w-full sm:w-auto">
      <form action={here} className="flex flex-wrap items-center gap-2">
        {tab !== "all" && <input type="hidden" name="tab" value={tab} />}
        <input
          type="search"
          name="q"
          defaultValue={search}
          maxLength={100}
          aria-label={t("label")}
          placeholder={t("label")}
          className={`${CONTROL} w-0 min-w-40 grow sm:w-72 sm:grow-0`}
        />
        <Button type="submit" kind="secondary">
          {t("button")}
        </Button>
        {search && (
          <Link
            href={tab === "all" ? here : `${here}?tab=${tab}`}
            className="text-sm text-madder underline underline-offset-4"
          >
            {t("clear")}
          </Link>
        )}
      </form>
    </search>
  );
}

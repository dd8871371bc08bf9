import { getTranslations } from "next-intl/server";
import { BasketButton } from "@/features/basket/basket-button";
import { RegionSwitch } from "@/features/region/region-switch";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";

/** The shop's name, the way to everything, and the visitor's language and region. */
export async function ShopHeader() {
  const locale = await currentLocale();
  const t = await getTranslations("common");
  return (
    <header className="bg-card">
      <div className="page flex items-center gap-3 py-3">
        <Link href={localePath(locale, "/")} className="text-xl font-black text-madder">
          {t("name")}
        </Link>
        <div className="grow" />
        <RegionSwitch
          words={{
            label: t("region.label"),
            irr: t("region.irr"),
            eur: t("region.eur"),
            irrLong: t("region.irrLong"),
            eurLong: t("region.eurLong"),
          }}
        />
        <BasketButton locale={locale} words={{ basket: t("nav.basket") }} />
      </div>
      <div className="selvedge" />
    </header>
  );
}

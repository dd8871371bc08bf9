import { getTranslations } from "next-intl/server";
import { BasketButton } from "@/features/basket/basket-button";
import { LanguageSwitch } from "@/features/region/language-switch";
import { RegionSwitch } from "@/features/region/region-switch";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import { KhatamStar } from "@/ui/ornament";
import { PopMenu } from "@/ui/pop-menu";
import { SearchBox } from "./search-box";

const PARTS = [
  ["counties", "/#counties"],
  ["crafts", "/#crafts"],
  ["newGoods", "/#new"],
  ["cooperatives", "/#cooperatives"],
] as const;

/** The shop's name, the way to everything, and the visitor's language and region. */
export async function ShopHeader() {
  const locale = await currentLocale();
  const t = await getTranslations("common");
  const switches = (
    <>
      <RegionSwitch
        words={{
          label: t("region.label"),
          irr: t("region.irr"),
          eur: t("region.eur"),
          irrLong: t("region.irrLong"),
          eurLong: t("region.eurLong"),
        }}
      />
      <LanguageSwitch
        to={locale === "fa" ? "en" : "fa"}
        words={{ other: t("language.other"), label: t("language.switch") }}
      />
    </>
  );
  const parts = PARTS.map(([name, path]) => (
    <li key={name}>
      <Link
        href={localePath(locale, path)}
        className="flex min-h-11 items-center rounded-md px-2.5 font-semibold text-walnut hover:bg-paper-deep"
      >
        {t(`nav.${name}`)}
      </Link>
    </li>
  ));
  return (
    <header className="bg-card">
      <div className="page flex items-center gap-1 py-2.5 sm:gap-2">
        <Link
          href={localePath(locale, "/")}
          className="me-2 flex items-center gap-2 text-2xl leading-none font-black text-madder"
        >
          <KhatamStar className="size-9" />
          {t("name")}
        </Link>
        <div className="grow lg:hidden" />
        <SearchBox asMark className="lg:mx-4 lg:max-w-2xl lg:grow" />
        <div className="grow max-lg:hidden" />
        <Link
          href={localePath(locale, "/account")}
          className="flex min-h-11 items-center rounded-md px-2.5 font-semibold text-walnut hover:bg-paper-deep max-lg:hidden"
        >
          {t("nav.account")}
        </Link>
        <BasketButton locale={locale} words={{ basket: t("nav.basket") }} />
        <PopMenu label={t("nav.menu")} close={t("close")} className="lg:hidden">
          <nav aria-label={t("nav.label")}>
            <ul className="grid text-lg">
              {parts}
              <li>
                <Link
                  href={localePath(locale, "/account")}
                  className="flex min-h-11 items-center px-2.5 font-semibold"
                >
                  {t("nav.account")}
                </Link>
              </li>
              <li>
                <Link
                  href={localePath(locale, "/seller/apply")}
                  className="flex min-h-11 items-center px-2.5 font-semibold text-madder"
                >
                  {t("nav.sellWithUs")}
                </Link>
              </li>
            </ul>
          </nav>
          <div className="seam mt-3 flex items-center justify-between gap-3 pt-4">{switches}</div>
        </PopMenu>
      </div>
      <div className="page flex items-center gap-2 pb-1.5 max-lg:hidden">
        <nav aria-label={t("nav.label")} className="-ms-2.5 grow">
          <ul className="flex">{parts}</ul>
        </nav>
        <Link
          href={localePath(locale, "/seller/apply")}
          className="flex min-h-11 items-center rounded-md px-2.5 font-semibold text-madder hover:bg-madder-tint"
        >
          {t("nav.sellWithUs")}
        </Link>
        {switches}
      </div>
      <div className="selvedge" />
    </header>
  );
}

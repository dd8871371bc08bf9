import { getTranslations } from "next-intl/server";
import { categories } from "@/features/catalogue/categories";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import { KhatamStar } from "@/ui/ornament";

/** Who we are and where everything is, at the foot of every page. */
export async function ShopFooter() {
  const locale = await currentLocale();
  const t = await getTranslations("common");
  const tidings = await getTranslations("tidings");
  const wholesale = await getTranslations("quotes.pools");
  const kinds = (await categories(locale)).slice(0, 10);
  const columns = [
    {
      title: t("footer.shop"),
      links: [
        { name: t("nav.search"), path: "/search" },
        { name: wholesale("title"), path: "/wholesale" },
        { name: t("nav.basket"), path: "/basket" },
        { name: t("nav.account"), path: "/account" },
        { name: tidings("track.link"), path: "/track" },
      ],
    },
    {
      title: t("footer.sell"),
      links: [
        { name: t("nav.sellWithUs"), path: "/seller/apply" },
        { name: t("nav.sellerPortal"), path: "/seller" },
      ],
    },
  ];
  return (
    <footer className="mt-section">
      <div className="selvedge" />
      <div className="bg-walnut text-paper">
        <div className="page grid gap-10 py-12 md:grid-cols-[2fr_1fr_1fr]">
          <div className="grid max-w-md content-start gap-3">
            <p className="flex items-center gap-2 text-2xl font-black">
              <KhatamStar className="size-8 text-madder" />
              {t("name")}
            </p>
            <p className="text-sm text-paper-deep">{t("footer.about")}</p>
          </div>
          {columns.map(({ title, links }) => (
            <nav key={title} aria-label={title}>
              <p className="mb-1 font-bold text-saffron">{title}</p>
              <ul>
                {links.map(({ name, path }) => (
                  <li key={path}>
                    <Link
                      href={localePath(locale, path)}
                      className="inline-flex min-h-10 items-center underline-offset-4 hover:underline"
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        {kinds.length > 0 && (
          <ul className="page flex flex-wrap gap-x-6 text-sm text-paper-deep">
            {kinds.map(({ handle, name }) => (
              <li key={handle}>
                <Link
                  href={localePath(locale, `/category/${handle}`)}
                  className="inline-flex min-h-9 items-center underline-offset-4 hover:underline"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <p className="page py-6 text-xs text-paper-deep">
          {t("footer.rights")} <span aria-hidden>·</span> {t("footer.place")}
        </p>
      </div>
    </footer>
  );
}

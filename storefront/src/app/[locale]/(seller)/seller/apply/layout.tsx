import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type ReactNode, Suspense } from "react";
import { LanguageSwitch } from "@/features/region/language-switch";
import { SellerSignOut } from "@/features/seller-portal/seller-sign-out";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { tokenOf } from "@/lib/session";
import { Link } from "@/ui/link";
import { KhatamStar } from "@/ui/ornament";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("apply");
  return { title: t("title"), description: t("description"), robots: { index: false } };
}

/** The frame of an application: the shop's name, the language, and the way out. */
export default async function ApplyLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale();
  const t = await getTranslations("apply");
  return (
    <>
      <header className="bg-card">
        <div className="page flex max-w-5xl items-center gap-3 py-2.5">
          <Link
            href={localePath(locale, "/")}
            className="flex items-center gap-2 text-xl leading-none font-black text-madder"
          >
            <KhatamStar className="size-9" />
            {t("brand")}
          </Link>
          <div className="ms-auto flex items-center gap-2">
            <LanguageSwitch
              to={locale === "fa" ? "en" : "fa"}
              words={{ other: t("language.other"), label: t("language.switch") }}
            />
            <Suspense>
              <WayOut />
            </Suspense>
          </div>
        </div>
        <div className="selvedge" />
      </header>
      <main className="page max-w-5xl py-6 sm:py-9">
        <IslandMessages namespaces={["apply", "signIn"]}>{children}</IslandMessages>
      </main>
    </>
  );
}

async function WayOut() {
  if (!(await tokenOf("seller"))) return null;
  const locale = await currentLocale();
  const t = await getTranslations("apply");
  return <SellerSignOut to={localePath(locale, "/seller/apply")}>{t("signOut")}</SellerSignOut>;
}

import { getTranslations } from "next-intl/server";
import { SellerByCode } from "@/features/seller-portal/seller-by-code";
import { SellerSignInForm } from "@/features/seller-portal/sign-in-form";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { KhatamStar } from "@/ui/ornament";

const LINK = "font-semibold text-madder underline underline-offset-4";

/** The sellers' door: by mobile and code, or by e-mail and password. */
export default async function SellerSignInPage({ searchParams }: { searchParams: Promise<{ by?: string }> }) {
  const t = await getTranslations();
  const locale = await currentLocale();
  const byPassword = (await searchParams).by === "password";
  const door = localePath(locale, "/seller/sign-in");
  return (
    <main className="khatam-ground grid min-h-dvh content-center justify-items-center gap-5 p-4">
      <Card className="grid w-full max-w-md gap-5 p-6">
        <KhatamStar className="size-12 text-madder" />
        <div>
          <h1 className="text-2xl">{t("seller.signIn.title")}</h1>
          <p className="text-sm text-ink-soft">{t("seller.signIn.text")}</p>
        </div>
        {byPassword ? <SellerSignInForm /> : <SellerByCode />}
        <p className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm">
          {byPassword && (
            <Link href={`${localePath(locale, "/forgot-password")}?as=seller`} className={LINK}>
              {t("signIn.forgotten")}
            </Link>
          )}
          <Link href={byPassword ? door : `${door}?by=password`} className={LINK}>
            {t(byPassword ? "signIn.byCode" : "signIn.byPassword")}
          </Link>
        </p>
      </Card>
      <p className="flex flex-wrap justify-center gap-x-6 gap-y-2 text-sm">
        <Link href={localePath(locale, "/seller/apply")} className="text-madder underline underline-offset-4">
          {t("seller.signIn.apply")}
        </Link>
        <Link href={localePath(locale, "/")} className="text-madder underline underline-offset-4">
          {t("seller.signIn.shop")}
        </Link>
      </p>
    </main>
  );
}

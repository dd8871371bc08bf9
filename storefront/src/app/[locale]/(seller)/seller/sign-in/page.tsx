import { getTranslations } from "next-intl/server";
import { SellerSignInForm } from "@/features/seller-portal/sign-in-form";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { KhatamStar } from "@/ui/ornament";

/** The sellers' door. */
export default async function SellerSignInPage() {
  const t = await getTranslations("seller");
  const locale = await currentLocale();
  return (
    <main className="khatam-ground grid min-h-dvh content-center justify-items-center gap-5 p-4">
      <Card className="grid w-full max-w-md gap-5 p-6">
        <KhatamStar className="size-12 text-madder" />
        <div>
          <h1 className="text-2xl">{t("signIn.title")}</h1>
          <p className="text-sm text-ink-soft">{t("signIn.text")}</p>
        </div>
        <SellerSignInForm />
      </Card>
      <Link href={localePath(locale, "/")} className="text-sm text-madder underline underline-offset-4">
        {t("signIn.shop")}
      </Link>
    </main>
  );
}

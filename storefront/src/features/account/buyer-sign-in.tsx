import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { BuyerByCode } from "./buyer-by-code";

/** The buyers' door by mobile; the other way in, by e-mail and password, stands below. */
export function BuyerSignIn({ next }: { next: string | undefined }) {
  const t = useTranslations();
  const locale = useLocale();
  const query = new URLSearchParams({ by: "password", ...(next && { next }) });
  return (
    <Card className="mx-auto grid w-full max-w-md gap-5 p-6">
      <BuyerByCode title={t("signIn.enter.title")} text={t("signIn.enter.text")} />
      <p className="text-sm">
        <Link
          href={`${localePath(locale, "/account")}?${query}`}
          className="font-semibold text-madder underline underline-offset-4"
        >
          {t("signIn.byPassword")}
        </Link>
      </p>
    </Card>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { KhatamStar } from "@/ui/ornament";

const NEEDS = ["mobile", "identity", "licence", "sheba"] as const;
const THEN = ["review", "visit", "badge"] as const;

/** Before the first step: why, what one needs at hand, and what happens then. */
export function Welcome() {
  const t = useTranslations("apply");
  const locale = useLocale();
  return (
    <div className="mx-auto grid w-full max-w-3xl gap-5">
      <Card className="khatam-ground grid gap-4 sm:p-8">
        <KhatamStar className="size-14 text-madder" />
        <h1 className="text-3xl">{t("welcome.title")}</h1>
        <p className="max-w-prose text-lg">{t("welcome.lead")}</p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <ButtonLink href={localePath(locale, "/seller/apply/start")} size="lg" className="max-sm:w-full">
            {t("welcome.begin")}
          </ButtonLink>
          <p className="text-sm text-ink-soft">
            {t("welcome.member")}{" "}
            <Link
              href={localePath(locale, "/seller/sign-in")}
              className="inline-block py-1 font-semibold text-madder underline underline-offset-4"
            >
              {t("welcome.signIn")}
            </Link>
          </p>
        </div>
      </Card>
      <div className="grid gap-5 sm:grid-cols-2">
        <Card className="grid content-start gap-3">
          <h2 className="text-lg">{t("welcome.needTitle")}</h2>
          <ul className="grid gap-2">
            {NEEDS.map((need) => (
              <li key={need} className="flex gap-3">
                <span aria-hidden className="mt-2.5 size-2 shrink-0 rotate-45 bg-saffron" />
                {t(`welcome.needs.${need}`)}
              </li>
            ))}
          </ul>
        </Card>
        <Card className="grid content-start gap-3">
          <h2 className="text-lg">{t("welcome.thenTitle")}</h2>
          <ol className="grid gap-2">
            {THEN.map((step) => (
              <li key={step} className="flex gap-3">
                <span aria-hidden className="mt-2.5 size-2 shrink-0 rotate-45 bg-pistachio" />
                {t(`welcome.then.${step}`)}
              </li>
            ))}
          </ol>
        </Card>
      </div>
      <p className="text-sm text-ink-soft">{t("welcome.privacy")}</p>
    </div>
  );
}

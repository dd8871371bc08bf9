import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TrackForm } from "@/features/tidings/track-form";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tidings.track");
  return { title: t("title"), robots: { index: false } };
}

/** For who bought without an account: the link to her order is sent to her. */
export default async function TrackPage() {
  const [t, locale] = await Promise.all([getTranslations("tidings.track"), currentLocale()]);
  return (
    <div className="page py-14">
      <Card className="mx-auto grid w-full max-w-md gap-5 p-6">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="text-sm text-ink-soft">{t("text")}</p>
        </div>
        <IslandMessages namespaces={["tidings"]}>
          <TrackForm />
        </IslandMessages>
        <p className="text-sm">
          <Link
            href={localePath(locale, "/account")}
            className="font-semibold text-madder underline underline-offset-4"
          >
            {t("account")}
          </Link>
        </p>
      </Card>
    </div>
  );
}

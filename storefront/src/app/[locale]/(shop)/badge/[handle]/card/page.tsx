import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { badgeOf } from "@/features/sellers/sellers";
import { StallCard } from "@/features/sellers/stall-card";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage } from "@/i18n/locales";
import { NO_PAGE } from "@/lib/known-addresses";
import { PrintButton } from "@/ui/print-button";

export const ensureStatic = "navigation";
export const instant = false;

/** Cards are made when somebody first asks for them. */
export function generateStaticParams() {
  return [{ handle: NO_PAGE }];
}

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/badge/[handle]/card">): Promise<Metadata> {
  const { handle } = await params;
  const badge = handle === NO_PAGE ? undefined : await badgeOf(handle);
  if (!badge?.valid) return {};
  const t = await getTranslations("booth.card");
  const name = inLanguage(await currentLocale(), badge.name, badge.name_en);
  return { title: t("title", { name }), robots: { index: false } };
}

/** The card that hangs at her market stall. There is none while she does not sell. */
export default async function CardPage({ params }: PageProps<"/[locale]/badge/[handle]/card">) {
  const { handle } = await params;
  const badge = handle === NO_PAGE ? undefined : await badgeOf(handle);
  if (!badge?.valid) notFound();
  const locale = await currentLocale();
  const t = await getTranslations("booth.card");
  return (
    <div className="page grid max-w-2xl grid-cols-1 justify-items-center gap-5 py-10 print:p-0">
      <h1 className="text-2xl print:hidden">
        {t("title", { name: inLanguage(locale, badge.name, badge.name_en) })}
      </h1>
      <p className="text-center text-ink-soft print:hidden">{t("hint")}</p>
      <StallCard badge={badge} />
      <PrintButton>{t("print")}</PrintButton>
    </div>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BadgeProof } from "@/features/sellers/badge-proof";
import { badgeOf } from "@/features/sellers/sellers";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { NO_PAGE } from "@/lib/known-addresses";
import { alternates } from "@/lib/site";
import { ButtonLink } from "@/ui/button-link";

export const ensureStatic = "navigation";
// Whoever scans a card at a stall waits for the whole page rather than for a frame of it.
export const instant = false;

/** Proofs are made when somebody first asks for them. */
export function generateStaticParams() {
  return [{ handle: NO_PAGE }];
}

export async function generateMetadata({ params }: PageProps<"/[locale]/badge/[handle]">): Promise<Metadata> {
  const { handle } = await params;
  const badge = handle === NO_PAGE ? undefined : await badgeOf(handle);
  if (!badge) return {};
  const locale = await currentLocale();
  const t = await getTranslations("booth.proof");
  const name = inLanguage(locale, badge.name, badge.name_en);
  return {
    title: name ? t("title", { name }) : t("titleUnnamed"),
    description: t("description"),
    alternates: alternates(locale, `/badge/${handle}`),
    robots: { index: false },
  };
}

/** What stands behind the badge on a booth, and on the card at her stall. */
export default async function ProofPage({ params }: PageProps<"/[locale]/badge/[handle]">) {
  const { handle } = await params;
  const badge = handle === NO_PAGE ? undefined : await badgeOf(handle);
  if (!badge) notFound();
  const locale = await currentLocale();
  const t = await getTranslations("booth.proof");
  return (
    <div className="page grid max-w-2xl gap-6 py-10">
      <BadgeProof badge={badge} />
      {badge.valid && (
        <p className="flex flex-wrap gap-3">
          <ButtonLink href={localePath(locale, `/booth/${handle}`)}>{t("booth")}</ButtonLink>
          <ButtonLink kind="secondary" href={localePath(locale, `/badge/${handle}/card`)}>
            {t("card")}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

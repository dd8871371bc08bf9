import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { locale as rootLocale } from "next/root-params";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DIRECTION, isLocale, LOCALES } from "@/i18n/locales";
import { REGION_SCRIPT } from "@/lib/region";
import { storefrontUrl } from "@/lib/site";
import { vazirmatn, vazirmatnLatinExtended } from "@/ui/fonts";
import { LinkPilot } from "@/ui/link-pilot";
import "../globals.css";

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export const viewport: Viewport = { themeColor: "#9a2b26", width: "device-width", initialScale: 1 };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    metadataBase: new URL(storefrontUrl()),
    title: { default: `${t("name")} · ${t("tagline")}`, template: `%s · ${t("name")}` },
    description: t("description"),
    applicationName: t("name"),
    openGraph: { siteName: t("name"), type: "website" },
  };
}

/** The document: language, direction, letters, and the one script that runs before the first paint. */
export default async function DocumentLayout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  return (
    <html
      lang={locale}
      dir={DIRECTION[locale]}
      className={`${vazirmatn.variable} ${vazirmatnLatinExtended.variable}`}
      suppressHydrationWarning
    >
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; it must run before the paint */}
        <script dangerouslySetInnerHTML={{ __html: REGION_SCRIPT }} />
      </head>
      <body>
        {children}
        <LinkPilot />
      </body>
    </html>
  );
}

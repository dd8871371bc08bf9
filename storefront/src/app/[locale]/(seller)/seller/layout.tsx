import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { IslandMessages } from "@/i18n/island-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("seller");
  return { title: t("title"), description: t("description"), robots: { index: false } };
}

/** Everything behind the sellers' door. */
export default function SellerLayout({ children }: { children: ReactNode }) {
  return <IslandMessages namespaces={["seller"]}>{children}</IslandMessages>;
}

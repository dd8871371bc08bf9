import type { Metadata } from "next";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { IslandMessages } from "@/i18n/island-messages";

/** As in the shop's private rooms: the scripts carry a nonce. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("seller");
  return { title: t("title"), description: t("description"), robots: { index: false } };
}

/** Everything behind the sellers' door. */
export default async function SellerLayout({ children }: { children: ReactNode }) {
  await connection();
  return <IslandMessages namespaces={["seller", "desk", "fulfil", "signIn"]}>{children}</IslandMessages>;
}

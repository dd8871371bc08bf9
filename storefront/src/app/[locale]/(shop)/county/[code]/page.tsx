import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FIRST_VIEW } from "@/features/catalogue/domain/listing-address";
import { countyCodes } from "@/features/counties/counties";
import { knownAddresses, NO_PAGE } from "@/lib/known-addresses";
import { CountyPage, countyMetadata } from "./county-page";

export const ensureStatic = "navigation";
// The page is fetched when its link is meant; a first visit waits for the whole page rather than for a frame of it.
export const instant = false;

export function generateStaticParams() {
  return knownAddresses(async () => (await countyCodes()).map((code) => ({ code })), { code: NO_PAGE });
}

export async function generateMetadata({ params }: PageProps<"/[locale]/county/[code]">): Promise<Metadata> {
  const { code } = await params;
  return code === NO_PAGE ? {} : countyMetadata(code);
}

export default async function Page({ params }: PageProps<"/[locale]/county/[code]">) {
  const { code } = await params;
  if (code === NO_PAGE) notFound();
  return <CountyPage code={code} view={FIRST_VIEW} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FIRST_VIEW } from "@/features/catalogue/domain/listing-address";
import { craftCodes } from "@/features/counties/counties";
import { knownAddresses, NO_PAGE } from "@/lib/known-addresses";
import { CraftPage, craftMetadata } from "./craft-page";

export const ensureStatic = "navigation";
// The page is fetched when its link is meant; a first visit waits for the whole page rather than for a frame of it.
export const instant = false;

export function generateStaticParams() {
  return knownAddresses(async () => (await craftCodes()).map((code) => ({ code })), { code: NO_PAGE });
}

export async function generateMetadata({ params }: PageProps<"/[locale]/craft/[code]">): Promise<Metadata> {
  const { code } = await params;
  return code === NO_PAGE ? {} : craftMetadata(code);
}

export default async function Page({ params }: PageProps<"/[locale]/craft/[code]">) {
  const { code } = await params;
  if (code === NO_PAGE) notFound();
  return <CraftPage code={code} view={FIRST_VIEW} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FIRST_VIEW } from "@/features/catalogue/domain/listing-address";
import { sellerHandles } from "@/features/sellers/sellers";
import { knownAddresses, NO_PAGE } from "@/lib/known-addresses";
import { BoothPage, boothMetadata } from "./booth-page";

export const ensureStatic = "navigation";
// The page is fetched when its link is meant; a first visit waits for the whole page rather than for a frame of it.
export const instant = false;

export function generateStaticParams() {
  return knownAddresses(async () => (await sellerHandles()).map((handle) => ({ handle })), {
    handle: NO_PAGE,
  });
}

export async function generateMetadata({ params }: PageProps<"/[locale]/booth/[handle]">): Promise<Metadata> {
  const { handle } = await params;
  return handle === NO_PAGE ? {} : boothMetadata(handle);
}

export default async function Page({ params }: PageProps<"/[locale]/booth/[handle]">) {
  const { handle } = await params;
  if (handle === NO_PAGE) notFound();
  return <BoothPage handle={handle} view={FIRST_VIEW} />;
}

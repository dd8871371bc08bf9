import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readListingView } from "@/features/catalogue/domain/listing-address";
import { NO_PAGE } from "@/lib/known-addresses";
import { BoothPage, boothMetadata } from "../../booth-page";

export const ensureStatic = "navigation";
// The page is fetched when its link is meant; a first visit waits for the whole page rather than for a frame of it.
export const instant = false;

/** Further views are made when someone first asks for them. */
export function generateStaticParams() {
  return [{ handle: NO_PAGE, sort: NO_PAGE, page: NO_PAGE }];
}

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/booth/[handle]/[sort]/[page]">): Promise<Metadata> {
  const { handle, sort, page } = await params;
  return readListingView(sort, page) ? boothMetadata(handle) : {};
}

export default async function Page({ params }: PageProps<"/[locale]/booth/[handle]/[sort]/[page]">) {
  const { handle, sort, page } = await params;
  const view = readListingView(sort, page);
  if (!view) notFound();
  return <BoothPage handle={handle} view={view} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readListingView } from "@/features/catalogue/domain/listing-address";
import { NO_PAGE } from "@/lib/known-addresses";
import { CountyPage, countyMetadata } from "../../county-page";

export const ensureStatic = "navigation";
// The page is fetched when its link is meant; a first visit waits for the whole page rather than for a frame of it.
export const instant = false;

/** Further views are made when someone first asks for them. */
export function generateStaticParams() {
  return [{ code: NO_PAGE, sort: NO_PAGE, page: NO_PAGE }];
}

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/county/[code]/[sort]/[page]">): Promise<Metadata> {
  const { code, sort, page } = await params;
  return readListingView(sort, page) ? countyMetadata(code) : {};
}

export default async function Page({ params }: PageProps<"/[locale]/county/[code]/[sort]/[page]">) {
  const { code, sort, page } = await params;
  const view = readListingView(sort, page);
  if (!view) notFound();
  return <CountyPage code={code} view={view} />;
}

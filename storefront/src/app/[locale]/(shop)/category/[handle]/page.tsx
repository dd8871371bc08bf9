import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { categoryHandles } from "@/features/catalogue/categories";
import { FIRST_VIEW } from "@/features/catalogue/domain/listing-address";
import { knownAddresses, NO_PAGE } from "@/lib/known-addresses";
import { CategoryPage, categoryMetadata } from "./category-page";

export const ensureStatic = "navigation";
// The page is fetched when its link is meant; a first visit waits for the whole page rather than for a frame of it.
export const instant = false;

export function generateStaticParams() {
  return knownAddresses(async () => (await categoryHandles()).map((handle) => ({ handle })), {
    handle: NO_PAGE,
  });
}

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/category/[handle]">): Promise<Metadata> {
  const { handle } = await params;
  return handle === NO_PAGE ? {} : categoryMetadata(handle);
}

export default async function Page({ params }: PageProps<"/[locale]/category/[handle]">) {
  const { handle } = await params;
  if (handle === NO_PAGE) notFound();
  return <CategoryPage handle={handle} view={FIRST_VIEW} />;
}

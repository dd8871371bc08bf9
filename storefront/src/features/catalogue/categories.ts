import { cacheLife, cacheTag } from "next/cache";
import type { Locale } from "@/i18n/locales";
import { readOrAwait, readStore } from "@/lib/backend";

export interface Category {
  id: string;
  handle: string;
  name: string;
  description: string;
  picture: string | null;
}

interface CategoriesAnswer {
  product_categories: {
    id: string;
    handle: string;
    name: string;
    description: string | null;
    metadata: Record<string, unknown> | null;
  }[];
}

async function fetchCategories(locale: Locale): Promise<Category[]> {
  const { product_categories } = await readStore<CategoriesAnswer>(locale, "/store/product-categories", {
    fields: "id,handle,name,description,metadata",
    limit: 100,
  });
  return product_categories.map(({ description, metadata, ...category }) => ({
    ...category,
    description: description ?? "",
    picture: typeof metadata?.picture === "string" ? metadata.picture : null,
  }));
}

/** All categories in a language. */
export async function categories(locale: Locale): Promise<Category[]> {
  "use cache";
  cacheTag("catalogue");
  const { value, life } = await readOrAwait(() => fetchCategories(locale), []);
  for (const { handle } of value) cacheTag(`category-${handle}`);
  cacheLife(life);
  return value;
}

/** Handles of all categories, asked anew. */
export async function categoryHandles(): Promise<string[]> {
  return (await fetchCategories("fa")).map(({ handle }) => handle);
}

import type { MetadataRoute } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { categoryHandles } from "@/features/catalogue/categories";
import { allHandles } from "@/features/catalogue/search-goods";
import { countyCodes, craftCodes } from "@/features/counties/counties";
import { sellerHandles } from "@/features/sellers/sellers";
import { readOrAwait } from "@/lib/backend";
import { alternates } from "@/lib/site";

async function publicPaths(): Promise<string[]> {
  const [products, booths, categories, counties, crafts] = await Promise.all([
    allHandles(),
    sellerHandles(),
    categoryHandles(),
    countyCodes(),
    craftCodes(),
  ]);
  return [
    ...categories.map((handle) => `/category/${handle}`),
    ...counties.map((code) => `/county/${code}`),
    ...crafts.map((code) => `/craft/${code}`),
    ...booths.map((handle) => `/booth/${handle}`),
    ...products.map((handle) => `/product/${handle}`),
  ];
}

/** Every public page, once per language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  "use cache";
  cacheTag("catalogue");
  const { value, life } = await readOrAwait(publicPaths, []);
  cacheLife(life);
  return ["/", ...value].flatMap((path) =>
    (["fa", "en"] as const).map((locale) => {
      const { canonical, languages } = alternates(locale, path);
      return { url: canonical, alternates: { languages } };
    }),
  );
}

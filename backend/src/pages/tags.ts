import type { Reach } from "@dastranj/search/contract";

/** The tag that every cached piece of the catalogue carries. */
export const WHOLE_CATALOGUE = "catalogue";

/** More than this the storefront does not take at once. */
const MOST_TAGS = 200;

const WELL_FORMED = /^[\p{L}\p{N}_-]{1,200}$/u;

interface OfProduct {
  handle: string;
  seller?: { handle: string; county?: { code: string } | null } | null;
  categories?: ({ handle: string } | null)[] | null;
}

/** The tags of the pages that show a product. Each list that holds its card carries its own tag as well. */
export function tagsOfProduct({ handle, seller, categories }: OfProduct, reach: Reach): string[] {
  const itself = `product-${handle}`;
  if (reach === "itself") return [itself];
  const lists = [
    ...(seller ? [`seller-${seller.handle}`] : []),
    ...(seller?.county ? [`county-${seller.county.code}`] : []),
    ...(categories ?? []).flatMap((category) => (category ? [`category-${category.handle}`] : [])),
  ];
  return [itself, ...lists, ...(reach === "everywhere" ? [WHOLE_CATALOGUE] : [])];
}

/** The tags of the pages that show a seller: her goods and her county's count of sellers are on many. */
export function tagsOfSeller({ handle, county }: NonNullable<OfProduct["seller"]>): string[] {
  return [`seller-${handle}`, ...(county ? [`county-${county.code}`] : []), WHOLE_CATALOGUE];
}

/** The tags of the pages that show a category: the menu, with its names, is on all. */
export function tagsOfCategory({ handle }: { handle: string }): string[] {
  return [`category-${handle}`, WHOLE_CATALOGUE];
}

/** What is asked of the storefront: each tag once; the whole catalogue where they are too many or one is malformed. */
export function toAsk(tags: Iterable<string>): string[] {
  const each = [...new Set(tags)];
  const fit = each.length <= MOST_TAGS && each.every((tag) => WELL_FORMED.test(tag));
  return fit ? each : [WHOLE_CATALOGUE];
}

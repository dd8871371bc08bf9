import type { Database } from "@dastranj/database";
import type { Goods, GoodsVariant } from "../contract/goods-fields";

/** A category with those above it. */
interface PlacedCategory {
  handle: string;
  name: string;
  name_en: string | null;
}

/** A published product with its texts in both languages. */
export interface ReadGoods extends Goods {
  handle: string;
  title: string;
  title_en: string | null;
  story: string | null;
  story_en: string | null;
  material: string | null;
  material_en: string | null;
  thumbnail: string | null;
  created_at: Date;
  /** Its categories and all above them, each once. */
  placed: PlacedCategory[];
}

const ENGLISH = "en-US";

const PRODUCTS = `
  select p.id, p.handle, p.title, p.description as story, p.material, p.thumbnail, p.created_at,
    e.translations ->> 'title' as title_en, e.translations ->> 'description' as story_en,
    e.translations ->> 'material' as material_en
  from product p
  left join translation e on e.reference_id = p.id and e.locale_code = :english and e.deleted_at is null
  where p.id = any(:ids) and p.status = 'published' and p.deleted_at is null`;

const VARIANTS = `
  select v.product_id, v.id, of.price_set_id,
    (not v.manage_inventory or v.allow_backorder or coalesce((
      select sum(level.stocked_quantity - level.reserved_quantity)
      from product_variant_inventory_item held
      join inventory_level level on level.inventory_item_id = held.inventory_item_id and level.deleted_at is null
      where held.variant_id = v.id and held.deleted_at is null), 0) > 0) as in_stock
  from product_variant v
  left join product_variant_price_set of on of.variant_id = v.id and of.deleted_at is null
  where v.product_id = any(:ids) and v.deleted_at is null
  order by v.variant_rank, v.id`;

/** Plain prices: of no list, under no rule, of one piece. */
const PRICES = `
  select p.price_set_id, p.currency_code, round(p.amount * 10 ^ coalesce(c.decimal_digits, 2))::float8 as price
  from price p left join currency c on c.code = p.currency_code
  where p.price_set_id = any(:sets) and p.price_list_id is null and coalesce(p.rules_count, 0) = 0
    and coalesce(p.min_quantity, 1) <= 1 and p.deleted_at is null
  order by price`;

const PLACES = `
  select of.product_id, c.id, c.mpath
  from product_category_product of
  join product_category c on c.id = of.product_category_id and c.deleted_at is null
  where of.product_id = any(:ids)
  order by c.mpath`;

const CATEGORIES = `
  select c.id, c.handle, c.name, e.translations ->> 'name' as name_en
  from product_category c
  left join translation e on e.reference_id = c.id and e.locale_code = :english and e.deleted_at is null
  where c.id = any(:ids) and c.deleted_at is null`;

/**
 * Reads those of some products that are published, in five statements however many they are. Of what is not published, such as
 * thousands of drafts that were just imported, nothing more is read.
 */
export async function readGoods(database: Database, ids: readonly string[]): Promise<ReadGoods[]> {
  const ask = async (sql: string, bindings: Record<string, unknown>) =>
    (await database.raw(sql, bindings)).rows;
  const products = await ask(PRODUCTS, { ids, english: ENGLISH });
  if (products.length === 0) return [];
  const published = products.map(({ id }) => id);
  const [variants, places] = await Promise.all([
    ask(VARIANTS, { ids: published }),
    ask(PLACES, { ids: published }),
  ]);
  const sets = variants.flatMap(({ price_set_id }) => price_set_id ?? []);
  const above = [...new Set(places.flatMap(({ mpath }) => mpath.split(".")))];
  const [prices, categories] = await Promise.all([
    ask(PRICES, { sets }),
    ask(CATEGORIES, { ids: above, english: ENGLISH }),
  ]);
  const pricesOf = groupedBy(prices, "price_set_id");
  const variantsOf = groupedBy(variants, "product_id");
  const placesOf = groupedBy(places, "product_id");
  const category = new Map(categories.map(({ id, ...named }) => [id, named as PlacedCategory]));
  return products.map((product) => {
    const own = placesOf.get(product.id) ?? [];
    const path = [...new Set(own.flatMap(({ mpath }) => mpath.split(".") as string[]))];
    return {
      ...product,
      categories: own.flatMap(({ id }) => category.get(id)?.handle ?? []),
      placed: path.flatMap((id) => category.get(id) ?? []),
      variants: (variantsOf.get(product.id) ?? []).map(
        ({ id, price_set_id, in_stock }): GoodsVariant => ({
          id,
          price_set_id,
          in_stock,
          prices: byCurrency(pricesOf.get(price_set_id) ?? []),
        }),
      ),
    };
  });
}

// biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
function groupedBy(rows: readonly any[], key: string): Map<string, any[]> {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const groups = new Map<string, any[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

function byCurrency(prices: readonly { currency_code: string; price: number }[]): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (const { currency_code, price } of prices)
    found[currency_code] = [...(found[currency_code] ?? []), price];
  return found;
}

import { databaseOf } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import { definedGoodsFields, type GoodsSubject } from "../contract/goods-fields";
import { farther } from "../domain/catalogue-change";

const OF_OPTIONS =
  "select distinct product_id from product_product_option where product_option_id = any(:ids)";
const OF_VARIANTS = "select distinct product_id from product_variant where id = any(:ids)";

/** What the catalogue's own tables are about. Deleted rows count: what is gone was on the page. */
const OWN: Readonly<Record<string, GoodsSubject>> = {
  product: { reach: "everywhere", products: async (_container, ids) => ids },
  variant: { reach: "its lists", products: async (_container, ids) => ids },
  price: {
    reach: "its lists",
    products: askedOf(`select distinct v.product_id from product_variant_price_set s
      join product_variant v on v.id = s.variant_id where s.price_set_id = any(:ids)`),
  },
  stock: {
    reach: "itself",
    products: askedOf(`select distinct v.product_id from product_variant_inventory_item i
      join product_variant v on v.id = i.variant_id where i.inventory_item_id = any(:ids)`),
  },
  product_variant: { reach: "its lists", products: askedOf(OF_VARIANTS) },
  product_option: { reach: "itself", products: askedOf(OF_OPTIONS) },
  product_option_value: {
    reach: "itself",
    products: askedOf(`select distinct of.product_id from product_option_value value
      join product_product_option of on of.product_option_id = value.option_id where value.id = any(:ids)`),
  },
  // See `turn-the-day`, which tells pages itself when all have moved.
  day: { reach: "nowhere", products: async (_container, ids) => ids },
  // Its name is not on a card, but goods are found by it, and by those of the categories above. Its pages have a tag of their own.
  product_category: {
    reach: "nowhere",
    products: askedOf(`select distinct of.product_id from product_category changed
      join product_category below on below.mpath = changed.mpath or below.mpath like changed.mpath || '.%'
      join product_category_product of on of.product_category_id = below.id where changed.id = any(:ids)`),
  },
};

/** All that changes are about which the index follows: the catalogue's own subjects, and those of plugins. */
export function followedSubjects(): ReadonlyMap<string, GoodsSubject> {
  const { plugins } = definedGoodsFields();
  return new Map(
    [OWN, ...plugins.map(({ subjects = {} }) => subjects)].flatMap(Object.entries<GoodsSubject>),
  );
}

/** The products that changes touch, each with the farthest reach of those changes. */
export async function touchedProducts(
  container: MedusaContainer,
  changed: ReadonlyMap<string, string[]>,
): Promise<Map<string, GoodsSubject["reach"]>> {
  const subjects = followedSubjects();
  const touched = new Map<string, GoodsSubject["reach"]>();
  for (const [name, ids] of changed) {
    const subject = subjects.get(name);
    if (!subject) continue;
    for (const id of await subject.products(container, ids)) {
      touched.set(id, farther(touched.get(id) ?? subject.reach, subject.reach));
    }
  }
  return touched;
}

/** Answers a statement that finds products by ids. */
function askedOf(sql: string): GoodsSubject["products"] {
  return async (container, ids) => {
    const { rows } = await databaseOf(container).raw<{ product_id: string | null }>(sql, { ids });
    return rows.flatMap(({ product_id }) => product_id ?? []);
  };
}

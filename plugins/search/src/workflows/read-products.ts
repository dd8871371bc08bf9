import { databaseOf } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import { definedGoodsFields, type GoodsPart, type RankFacts } from "../contract/goods-fields";
import { marketDay } from "../domain/market-day";
import { type ProductDocument, toDocument } from "../domain/product-card";
import { rankOf } from "../domain/rank";
import { readGoods } from "./read-goods";

/** What the index has to change for a set of products. */
export interface IndexChanges {
  documents: ProductDocument[];
  /** Ids that are not, or no longer, on sale. */
  gone: string[];
}

/** Reads products, has every plugin tell of them what is its own, and says which become documents and which leave the index. */
export async function readProducts(
  container: MedusaContainer,
  ids: string[],
  now: Date,
): Promise<IndexChanges> {
  const database = databaseOf(container);
  const goods = ids.length > 0 ? await readGoods(database, ids) : [];
  const { plugins } = definedGoodsFields();
  const when = { now, today: marketDay(now) };
  const told =
    goods.length > 0 ? await Promise.all(plugins.map((plugin) => plugin.read(container, goods, when))) : [];
  const documents = goods.flatMap((product) => {
    const parts: GoodsPart[] = [];
    for (const [index, { needed }] of plugins.entries()) {
      const part = told[index]?.get(product.id);
      if (part?.off_sale || (needed && !part)) return [];
      if (part) parts.push(part);
    }
    const availability = product.variants.some(({ in_stock }) => in_stock) ? "in_stock" : null;
    const facts: Partial<RankFacts> = Object.assign({ availability }, ...parts.map((part) => part.rank));
    const rank = rankOf({ ...facts, id: product.id, made_at: product.created_at }, now);
    return [toDocument(product, parts, rank)];
  });
  const onSale = new Set(documents.map(({ id }) => id));
  return { documents, gone: ids.filter((id) => !onSale.has(id)) };
}

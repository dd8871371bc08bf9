import { SELLER_EVENTS } from "@dastranj/sellers/contract";
import type { Event, RemoteQueryFunction } from "@medusajs/framework/types";

type Find = (query: RemoteQueryFunction, ids: string[]) => Promise<string[]>;

/** For each event that changes a document, how to find the products it touches. */
const TOUCHED_BY: Record<string, Find> = {
  "product.created": sameIds,
  "product.updated": sameIds,
  "product.deleted": sameIds,
  "product-variant.created": ofVariants,
  "product-variant.updated": ofVariants,
  "pricing.price.created": ofPrices,
  "pricing.price.updated": ofPrices,
  "inventory.inventory-level.created": ofLevels,
  "inventory.inventory-level.updated": ofLevels,
  "order.placed": ofOrders,
  [SELLER_EVENTS.statusChanged]: ofSellers,
};

/** The events the index listens to. */
export const INDEX_EVENTS = Object.keys(TOUCHED_BY);

/** Ids of the products whose document an event may have changed. */
export async function productsTouchedBy(
  event: Event<{ id: string } | { id: string }[]>,
  query: RemoteQueryFunction,
): Promise<string[]> {
  const ids = [event.data].flat().map(({ id }) => id);
  const found = await TOUCHED_BY[event.name]?.(query, ids);
  return [...new Set(found ?? [])];
}

async function sameIds(_query: RemoteQueryFunction, ids: string[]): Promise<string[]> {
  return ids;
}

async function ofVariants(query: RemoteQueryFunction, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({ entity: "variant", fields: ["product_id"], filters: { id: ids } });
  return present(data.map(({ product_id }) => product_id));
}

async function ofPrices(query: RemoteQueryFunction, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "price",
    fields: ["price_set_id"],
    filters: { id: ids },
  });
  const sets = await query.graph({
    entity: "product_variant_price_set",
    fields: ["variant_id"],
    filters: { price_set_id: present(data.map(({ price_set_id }) => price_set_id)) },
  });
  return ofVariants(query, present(sets.data.map(({ variant_id }) => variant_id)));
}

async function ofLevels(query: RemoteQueryFunction, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id"],
    filters: { id: ids },
  });
  const links = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id"],
    filters: { inventory_item_id: present(data.map(({ inventory_item_id }) => inventory_item_id)) },
  });
  return ofVariants(query, present(links.data.map(({ variant_id }) => variant_id)));
}

async function ofOrders(query: RemoteQueryFunction, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({ entity: "order", fields: ["items.product_id"], filters: { id: ids } });
  return present(
    data.flatMap(({ items }) =>
      (items ?? []).map((item: { product_id?: string | null }) => item?.product_id),
    ),
  );
}

async function ofSellers(query: RemoteQueryFunction, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "product_seller",
    fields: ["product_id"],
    filters: { seller_id: ids },
  });
  return present(data.map(({ product_id }) => product_id));
}

function present(ids: (string | null | undefined)[]): string[] {
  return ids.filter((id): id is string => Boolean(id));
}

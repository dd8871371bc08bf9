import { isoDay } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { WORKSHOP_MODULE } from "../contract/names";
import type { CartPromisesAnswer } from "../contract/workshop";
import { awayUntil, latestOf, promiseLines } from "../domain/promise-lines";
import type { WorkshopModuleService } from "../modules/workshop";
import { readBooths, readMade } from "../modules/workshop/read-booths";
import { refusal } from "./refusal";

interface Basket {
  items?: { id: string; product_id: string; quantity: unknown }[];
}

/** What a basket would be promised now; kept as what its buyer was shown, so that checkout never gives her a later day unseen. */
export async function promiseCart(
  container: MedusaContainer,
  cart_id: string,
  now: Date,
): Promise<CartPromisesAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const workshops = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE);
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "items.id", "items.product_id", "items.quantity"],
    filters: { id: cart_id },
  });
  const [cart] = data as unknown as Basket[];
  if (!cart) throw refusal("basket_not_found");
  const items = cart.items ?? [];
  const product_ids = [...new Set(items.map(({ product_id }) => product_id))];
  const { data: links } = await query.graph({
    entity: "product_seller",
    fields: ["product_id", "seller_id"],
    filters: { product_id: product_ids },
  });
  const sellerOf = new Map(links.map(({ product_id, seller_id }) => [product_id, seller_id]));
  const seller_ids = [...new Set(sellerOf.values())];
  const [made, booths, sellers] = await Promise.all([
    readMade(container, product_ids),
    readBooths(container, workshops, { seller_ids, cart_id, now }),
    query.graph({ entity: "seller", fields: ["id", "handle"], filters: { id: seller_ids } }),
  ]);
  const lines = promiseLines(
    items.flatMap(({ id, product_id, quantity }) => {
      const seller_id = sellerOf.get(product_id);
      return seller_id ? [{ line_item_id: id, seller_id, product_id, quantity: Number(quantity) }] : [];
    }),
    booths,
    made,
    now,
  );
  await workshops.show(
    cart_id,
    lines.flatMap(({ line_item_id, day }) => (day ? [{ line_item_id, promised_for: day }] : [])),
  );
  return {
    lines: lines.map(({ line_item_id, made_to_order, day }) => ({
      line_item_id,
      made_to_order,
      day,
      too_far: day === null,
    })),
    sellers: sellers.data.map(({ id, handle }) => {
      const own = lines.filter(({ seller_id }) => seller_id === id);
      const booth = booths.get(id);
      return {
        handle,
        line_item_ids: own.map(({ line_item_id }) => line_item_id),
        made_to_order: own.some(({ made_to_order }) => made_to_order),
        day: latestOf(own.map(({ day }) => day)),
        away_until: booth ? awayUntil(booth.times_off, isoDay(booth.today)) : null,
      };
    }),
  };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { WORKSHOP_MODULE } from "../contract/names";
import type { StorePromiseAnswer } from "../contract/workshop";
import { promiseLines } from "../domain/promise-lines";
import type { WorkshopModuleService } from "../modules/workshop";
import { readBooths, readMade } from "../modules/workshop/read-booths";
import { refusal } from "./refusal";

interface Goods {
  id: string;
  status: string;
  seller?: { id: string; status: string; away_until: string | null } | null;
  variants?: { id: string }[];
}

/** By which day so many of a product that is on sale would be ready, ordered now and alone. */
export async function promiseGoods(
  container: MedusaContainer,
  { handle, variant_id, quantity }: { handle: string; variant_id?: string | undefined; quantity: number },
  now: Date,
): Promise<StorePromiseAnswer["promise"]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "status", "seller.id", "seller.status", "seller.away_until", "variants.id"],
    filters: { handle },
  });
  const [goods] = data as unknown as Goods[];
  const seller = goods?.seller;
  if (goods?.status !== "published" || seller?.status !== "verified" || seller.away_until)
    throw refusal("goods_not_found");
  if (variant_id && !goods.variants?.some(({ id }) => id === variant_id)) throw refusal("goods_not_found");
  const workshops = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE);
  const [made, booths] = await Promise.all([
    readMade(container, [goods.id]),
    readBooths(container, workshops, { seller_ids: [seller.id], cart_id: null, now }),
  ]);
  const [promised] = promiseLines(
    [{ line_item_id: "", seller_id: seller.id, product_id: goods.id, quantity }],
    booths,
    made,
    now,
  );
  return {
    made_to_order: promised?.made_to_order ?? false,
    day: promised?.day ?? null,
    too_far: !promised?.day,
  };
}

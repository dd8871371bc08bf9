import { defineJob } from "@dastranj/jobs/contract";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { ALLOTMENT_MODULE } from "../../contract/names";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import { TELL_CALLED_OFF } from "./job-names";
import { loadPools, sellersBy } from "./load-members";
import { CALLED_OFF } from "./offer-messages";
import { ownersOf, sendAll } from "./tell-members";

defineJob({
  name: TELL_CALLED_OFF,
  data: z.strictObject({ wholesale_order_id: z.string().max(100) }),
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 10 * 60_000 },
  timeoutMs: 10 * 60_000,
  handle: ({ wholesale_order_id }, { container }) => tellCalledOff(container, wholesale_order_id),
});

/** Tells every member who was asked for a share of an order, and had not said no, that nothing comes of it; once. */
async function tellCalledOff(container: MedusaContainer, order_id: string): Promise<void> {
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const standing = await service.standing(order_id);
  if (!standing) return;
  const { order, plans, offers } = standing;
  const newest = plans[0]?.id;
  const told = offers.filter(
    ({ state, plan_id }) => state === "accepted" || (state === "lapsed" && plan_id === newest),
  );
  const offerOf = new Map(told.map(({ seller_id, id }) => [seller_id, id]));
  const [pools, sellers, owners] = await Promise.all([
    loadPools(container, [order.pool_id]),
    sellersBy(container, [order.cooperative_id]),
    ownersOf(container, [...offerOf.keys()]),
  ]);
  const pool = pools.get(order.pool_id);
  const cooperative = sellers.get(order.cooperative_id);
  await sendAll(
    container.resolve<Messages>(MESSAGES_MODULE),
    [...offerOf].flatMap(([seller_id, offer]) =>
      (owners.get(seller_id) ?? []).map(({ id: owner, language, ...to }) => ({
        key: `allotment:called_off:${order_id}:${owner}`,
        name: CALLED_OFF.name,
        to,
        language,
        data: {
          cooperative: (language === "en" && cooperative?.name_en) || (cooperative?.name ?? ""),
          goods: (language === "en" && pool?.title_en) || (pool?.title ?? ""),
          at_desk: `${service.storefront}${language === "en" ? "/en" : ""}/seller/offers/${offer}`,
        },
      })),
    ),
  );
}

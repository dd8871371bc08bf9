import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { labelOf } from "../label-of";

/** What a fulfilment of Medusa's says of the parcel that it is: enough to finish what a process began that died. */
const ParcelMark = z.object({
  seller_order_id: z.string(),
  tracking_number: z.string(),
  carrier: z.string().nullable(),
  contents: z.array(z.object({ line_item_id: z.string(), quantity: z.number() })),
});
export type ParcelMark = z.infer<typeof ParcelMark>;

/**
 * Finishes the parcels of a part that Medusa knows of and we do not: a process died between the two. Their goods have left the
 * stock, so they count as sent.
 */
export const settleParcelsStep = createStep(
  "settle-parcels",
  async ({ id, order_id, now }: { id: string; order_id: string; now: Date }, { container }) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const known = await service.listSellerOrderShipments({ seller_order_id: id } as never, {
      select: ["fulfillment_id"],
      take: null,
    });
    const unknown = (await markedParcels(container, order_id)).filter(
      ({ mark, fulfillment_id }) =>
        mark.seller_order_id === id && !known.some((parcel) => parcel.fulfillment_id === fulfillment_id),
    );
    for (const { fulfillment_id, shipped, mark } of unknown) {
      const { tracking_number, carrier, contents } = mark;
      if (!shipped && tracking_number) {
        const items = contents.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity }));
        const labels = [labelOf(carrier, tracking_number)];
        await createOrderShipmentWorkflow(container).run({
          input: { order_id, fulfillment_id, items, labels },
        });
      }
      await service.createSellerOrderShipments({
        seller_order_id: id,
        fulfillment_id,
        tracking_number,
        carrier,
        contents: contents as unknown as Record<string, unknown>,
        shipped_at: now,
      });
    }
    return new StepResponse(unknown.length);
  },
);

async function markedParcels(container: MedusaContainer, order_id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "fulfillments.id",
      "fulfillments.shipped_at",
      "fulfillments.canceled_at",
      "fulfillments.metadata",
    ],
    filters: { id: order_id },
  });
  const fulfillments = (data[0]?.fulfillments ?? []) as unknown as {
    id: string;
    shipped_at: Date | null;
    canceled_at: Date | null;
    metadata: unknown;
  }[];
  return fulfillments.flatMap(({ id, shipped_at, canceled_at, metadata }) => {
    const mark = ParcelMark.safeParse(metadata);
    if (canceled_at || !mark.success) return [];
    return [{ fulfillment_id: id, shipped: shipped_at !== null, mark: mark.data }];
  });
}

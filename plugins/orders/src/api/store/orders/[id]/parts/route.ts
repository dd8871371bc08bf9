import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrderPartsAnswer } from "../../../../../contract/answers";
import { orderStanding } from "../../../../../domain/order-standing";
import { leadsTo, type SellerOrderStatus } from "../../../../../domain/seller-order-states";
import { readsHandoverAddress } from "../../../../../domain/who-sees-where";
import { pickupCodeOf } from "../../../../../workflows/pickup-code-of";
import { refusal } from "../../../../../workflows/refusal";
import { calledFor } from "../../../../called-now";
import { daysOfSellers } from "../../../../days-of-sellers";
import { fetchedOptions, handoverOf, pickupPlaces } from "../../../../handovers";
import { namedIn, PART_FIELDS, toPart } from "../../../../part-answer";
import { sellerNames } from "../../../../seller-names";
import { isBuyer } from "../../../../who-buys";

/**
 * Open to whoever knows the order's unguessable id, like Medusa's own order route: each seller's part and where it
 * stands. No address and no name of the buyer is in it; where a seller hands over, only for the buyer herself.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderPartsAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  const now = new Date();
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data }, { data: records }] = await Promise.all([
    query.graph({
      entity: "order",
      fields: [
        "id",
        "display_id",
        "currency_code",
        "total",
        "created_at",
        "payment_collections.captured_amount",
        "customer.id",
        "customer.has_account",
      ],
      filters: { id },
    }),
    query.graph({
      entity: "seller_order",
      fields: PART_FIELDS,
      filters: { order_id: id },
      pagination: { order: { id: "ASC" } },
    }),
  ]);
  const [order] = data;
  if (!order) throw refusal("order_not_found");
  const sellerIds = records.map(({ seller_id }) => seller_id);
  const [names, dayOf, fetched, called] = await Promise.all([
    sellerNames(req.scope, sellerIds),
    daysOfSellers(req.scope, sellerIds, now),
    fetchedOptions(
      req.scope,
      records.map(({ shipping_option_id }) => shipping_option_id),
    ),
    calledFor(req, namedIn(records)),
  ]);
  const handovers = new Map(records.map((record) => [record.id, handoverOf(record, fetched)]));
  const reads = (partId: string) => {
    const handover = handovers.get(partId);
    return Boolean(handover && readsHandoverAddress(handover, now));
  };
  const awaitsBuyer = ({ id, status }: { id: string; status: SellerOrderStatus }) =>
    handovers.get(id)?.fetched === true && leadsTo(status, "hand_over", "seller") !== null;
  const buyer = isBuyer(req, order, now);
  const places = await pickupPlaces(
    req.scope,
    buyer ? records.filter((record) => reads(record.id)).map(({ seller_id }) => seller_id) : [],
  );
  res.json({
    order: {
      id: order.id,
      display_id: Number(order.display_id),
      currency_code: order.currency_code,
      total: Number(order.total),
      paid: capturedOf(order) >= Number(order.total),
      placed_at: new Date(order.created_at).toISOString(),
      standing: orderStanding(
        records.map(({ status, shipments }) => ({ status, begun: shipments.length > 0 })),
      ),
    },
    parts: records.flatMap((record) => {
      const seller = names.get(record.seller_id);
      if (!seller) return [];
      return [
        {
          seller,
          ...toPart(record, { today: dayOf(record.seller_id), called, reader: "buyer" }),
          fetched: handovers.get(record.id)?.fetched ?? false,
          pickup_places: places.get(record.seller_id) ?? null,
          pickup_code: buyer && awaitsBuyer(record) ? pickupCodeOf(req.scope, record.id) : null,
          may_receive: buyer && leadsTo(record.status, "deliver", "buyer") !== null,
        },
      ];
    }),
  });
}

/** What came in for it. What went back since does not make it unpaid: its total has come down by then, or the goods came back. */
function capturedOf(order: { payment_collections?: ({ captured_amount?: unknown } | null)[] }): number {
  return (order.payment_collections ?? []).reduce((sum, one) => sum + Number(one?.captured_amount ?? 0), 0);
}

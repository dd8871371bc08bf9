import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerOrderAnswer } from "../contract/answers";
import type { Pieces } from "../contract/fulfil";
import { OPEN_STATUSES, verbsFrom } from "../domain/seller-order-states";
import { leftToShip } from "../domain/shipments";
import { deliveryAddressWithheld, mayCallBuyer } from "../domain/who-sees-where";
import { refusal } from "../workflows/refusal";
import { calledFor } from "./called-now";
import { daysOfSellers } from "./days-of-sellers";
import { fetchedOptions, handoverOf } from "./handovers";
import { namedIn, PART_FIELDS, toPart } from "./part-answer";

const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "phone",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
].map((field) => `shipping_address.${field}`);

/**
 * One of the seller's own parts, with the buyer's delivery address as long as she needs it to send; another seller's is
 * not found.
 */
export async function readSellerOrder(
  req: MedusaRequest,
  id: string,
  sellerId: string,
  now: Date,
): Promise<SellerOrderAnswer> {
  const container = req.scope;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: records } = await query.graph({
    entity: "seller_order",
    fields: [...PART_FIELDS, "buyer_name"],
    filters: { id, seller_id: sellerId },
  });
  const [record] = records;
  if (!record) throw refusal("seller_order_not_found");
  const [{ data }, fetched, dayOf, called] = await Promise.all([
    query.graph({ entity: "order", fields: ADDRESS_FIELDS, filters: { id: record.order_id } }),
    fetchedOptions(container, [record.shipping_option_id]),
    daysOfSellers(container, [sellerId], now),
    calledFor(req, namedIn([record])),
  ]);
  const told = data[0]?.shipping_address;
  const handover = handoverOf(record, fetched);
  const withheld = deliveryAddressWithheld(handover, now);
  const address = withheld ? null : told;
  return {
    order: {
      ...toPart(record, { today: dayOf(sellerId), called, reader: "seller" }),
      display_id: record.display_id,
      placed_at: new Date(record.placed_at).toISOString(),
      currency_code: record.currency_code,
      buyer: {
        name: record.buyer_name,
        phone: mayCallBuyer(handover, now) ? (told?.phone ?? null) : null,
        address: address
          ? {
              line1: address.address_1 ?? "",
              line2: address.address_2 ?? null,
              city: address.city ?? "",
              province: address.province ?? null,
              postal_code: address.postal_code ?? null,
              country_code: address.country_code ?? "",
            }
          : null,
        address_withheld: withheld,
      },
      fetched: handover.fetched,
      left: isOpen(record.status) ? leftToShip(record.lines, record.shipments.map(contentsOf)) : [],
      // What is fetched is not sent, and the other way round; what has left in part is called off no more.
      may: verbsFrom(record.status, "seller").filter(
        (verb) =>
          verb !== (handover.fetched ? "ship" : "hand_over") &&
          (verb !== "cancel" || record.shipments.length === 0),
      ),
    },
  };
}

const isOpen = (status: string) => (OPEN_STATUSES as readonly string[]).includes(status);

const contentsOf = ({ contents }: { contents: unknown }) => ({ contents: contents as Pieces[] | null });

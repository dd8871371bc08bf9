import { type KnowsStorefront, SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Outgoing, PostalAddress } from "../../domain/papers/outgoing";
import { toPack } from "../../domain/papers/to-pack";
import { isReleased, type SellerOrderStatus } from "../../domain/seller-order-states";
import { deliveryAddressWithheld, mayCallBuyer } from "../../domain/who-sees-where";
import { refusal } from "../../workflows/refusal";
import { fetchedOptions, handoverOf } from "../handovers";

const FIELDS = [
  "id",
  "order_id",
  "status",
  "display_id",
  "placed_at",
  "promised_for",
  "buyer_name",
  "shipping_option_id",
  "shipping_name",
  "lines.*",
  "shipments.*",
];

interface PartRecord {
  id: string;
  order_id: string;
  status: SellerOrderStatus;
  display_id: number;
  placed_at: Date | string;
  promised_for: string | null;
  buyer_name: string;
  shipping_option_id: string;
  shipping_name: string;
  lines: {
    line_item_id: string;
    variant_id: string | null;
    title: string;
    variant_title: string | null;
    quantity: number;
  }[];
  shipments: {
    tracking_number: string;
    shipped_at: Date | string;
    contents: { line_item_id: string; quantity: number }[] | null;
  }[];
}

const ADDRESS_FIELDS = ["phone", "address_1", "address_2", "city", "province", "postal_code", "country_code"];

/**
 * A seller's own parts as they are packed, in the order of their ids; another's is not found. Those of which nothing comes are
 * left out. Addresses as long as she needs them. A handful of queries, however many parts.
 */
export async function readOutgoing(
  container: MedusaContainer,
  { ids, seller_id, language, now }: { ids: string[]; seller_id: string; language: "fa" | "en"; now: Date },
): Promise<Outgoing[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "seller_order",
    fields: FIELDS,
    filters: { id: ids, seller_id },
  });
  const found = new Map((data as unknown as PartRecord[]).map((part) => [part.id, part]));
  const parts = ids.map((id) => {
    const part = found.get(id);
    if (!part) throw refusal("seller_order_not_found");
    return part;
  });
  const going = parts.filter(({ status }) => !isReleased(status));
  if (going.length === 0) throw refusal("slip_of_released");
  const [addresses, weights, fetched] = await Promise.all([
    addressesOf(
      container,
      going.map(({ order_id }) => order_id),
    ),
    weightsOf(
      container,
      going.flatMap(({ lines }) => lines.flatMap(({ variant_id }) => variant_id ?? [])),
    ),
    fetchedOptions(
      container,
      going.map(({ shipping_option_id }) => shipping_option_id),
    ),
  ]);
  const { storefront } = container.resolve<KnowsStorefront>(SELLER_MODULE);
  return going.map((part) => {
    const handover = handoverOf(part, fetched);
    const told = addresses.get(part.order_id);
    const at = ({ shipped_at }: PartRecord["shipments"][number]) => new Date(shipped_at).getTime();
    const parcels = [...part.shipments].sort((a, b) => at(a) - at(b));
    const left = toPack(
      part.lines,
      parcels.map(({ contents }) => contents),
    );
    const lines = left.flatMap(({ line_item_id, quantity }) => {
      const line = part.lines.find((each) => each.line_item_id === line_item_id);
      return line ? [{ ...line, quantity }] : [];
    });
    return {
      id: part.id,
      display_id: part.display_id,
      placed_at: new Date(part.placed_at),
      promised_for: part.promised_for,
      shipping_name: part.shipping_name,
      buyer: {
        name: part.buyer_name,
        phone: (mayCallBuyer(handover, now) && told?.phone) || null,
        // Of a buyer who closed her account there is nothing left of it.
        address: deliveryAddressWithheld(handover, now) || !told?.line1 ? null : told,
      },
      lines: lines.map(({ title, variant_title, quantity }) => ({ title, variant_title, quantity })),
      grams: weightOf(lines, weights),
      tracking_number: parcels.findLast(({ tracking_number }) => tracking_number)?.tracking_number ?? null,
      page: `${storefront}${language === "en" ? "/en" : ""}/seller/orders/${part.id}`,
    };
  });
}

async function addressesOf(container: MedusaContainer, orderIds: string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", ...ADDRESS_FIELDS.map((field) => `shipping_address.${field}`)],
    filters: { id: [...new Set(orderIds)] },
  });
  return new Map(data.map(({ id, shipping_address }) => [id, addressOf(shipping_address)]));
}

interface OrderAddress {
  phone?: string | null;
  address_1?: string | null;
  address_2?: string | null;
  city?: string | null;
  province?: string | null;
  postal_code?: string | null;
  country_code?: string | null;
}

/** An order's address as papers write it. */
export function addressOf(
  told: OrderAddress | null | undefined,
): (PostalAddress & { phone: string | null }) | null {
  return told
    ? {
        line1: told.address_1 ?? "",
        line2: told.address_2 ?? null,
        city: told.city ?? "",
        province: told.province ?? null,
        postal_code: told.postal_code ?? null,
        country_code: told.country_code ?? "",
        phone: told.phone ?? null,
      }
    : null;
}

async function weightsOf(container: MedusaContainer, variantIds: string[]): Promise<Map<string, number>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "weight"],
    filters: { id: [...new Set(variantIds)] },
  });
  return new Map(data.flatMap(({ id, weight }) => (weight ? [[id, Number(weight)] as const] : [])));
}

function weightOf(
  lines: { variant_id: string | null; quantity: number }[],
  weights: Map<string, number>,
): number | null {
  let sum = 0;
  for (const { variant_id, quantity } of lines) {
    const grams = weights.get(variant_id ?? "");
    if (grams === undefined) return null;
    sum += grams * quantity;
  }
  return sum;
}

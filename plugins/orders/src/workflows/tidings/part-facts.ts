import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { factsOfOrders, type OrderFacts } from "./order-facts";

/** A person who acts for a seller. */
export interface Member {
  id: string;
  role: "owner" | "staff";
  mobile: string | null;
  email: string | null;
  language: "fa" | "en";
}

/** A seller's part as it stands now. */
export type Part = Awaited<ReturnType<typeof partOf>>;

/** A part with its lines and parcels; undefined when it is gone. */
export async function partOf(container: MedusaContainer, id: string) {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [part] = await service.listSellerOrders({ id }, { relations: ["lines", "shipments"], take: 1 });
  return part;
}

/** What a booth is called, and who acts for it. */
export interface Booth {
  name: string;
  name_en: string;
  members: Member[];
}

/** The booths of some sellers, by their ids. One query each for names and members. */
export async function boothsOf(
  container: MedusaContainer,
  seller_ids: string[],
): Promise<Map<string, Booth>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: sellers }, { data: members }] = await Promise.all([
    query.graph({ entity: "seller", fields: ["id", "name", "name_en"], filters: { id: seller_ids } }),
    query.graph({
      entity: "seller_member",
      fields: ["id", "seller_id", "role", "mobile", "email", "language"],
      filters: { seller_id: seller_ids },
      pagination: { order: { id: "ASC" } },
    }),
  ]);
  const all = members as unknown as (Member & { seller_id: string })[];
  return new Map(
    sellers.map(({ id, name, name_en }) => [
      id,
      { name, name_en, members: all.filter(({ seller_id }) => seller_id === id) },
    ]),
  );
}

/** What is told of a part: it, its order and its booth. */
export interface PartFacts {
  part: NonNullable<Part>;
  order: OrderFacts;
  booth: Booth;
}

/** All there is to know of a part; undefined when it, its order or its seller is gone. */
export async function factsOfPart(container: MedusaContainer, id: string): Promise<PartFacts | undefined> {
  const part = await partOf(container, id);
  if (!part) return undefined;
  const [[order], booths] = await Promise.all([
    factsOfOrders(container, { id: part.order_id }),
    boothsOf(container, [part.seller_id]),
  ]);
  const booth = booths.get(part.seller_id);
  return order && booth && { part, order, booth };
}

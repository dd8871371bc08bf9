import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { shownName } from "../../domain/review-rules";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { refusal } from "../refusal";

/** Who bought an order: her account, and the name she would be shown under. */
export interface Reviewer {
  customer_id: string | null;
  name: string | null;
  /** How she is known: what a member of a seller's team is known by, too. */
  email: string | null;
  mobile: string | null;
}

/** One line of an order with its part. */
export async function findLine(container: MedusaContainer, order_id: string, line_item_id: string) {
  const parts = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id }, { select: ["id", "seller_id", "status"], relations: ["lines"] });
  for (const part of parts) {
    const line = part.lines.find((one) => one.line_item_id === line_item_id);
    if (line) return { part, line };
  }
  throw refusal("review_line_not_found");
}

export async function reviewerOf(container: MedusaContainer, order_id: string): Promise<Reviewer> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "email",
      "customer_id",
      "customer.phone",
      "shipping_address.first_name",
      "shipping_address.last_name",
    ],
    filters: { id: order_id },
  });
  const [order] = data;
  if (!order) throw refusal("order_not_found");
  const { customer_id, customer, email, shipping_address: told } = order;
  return {
    customer_id: customer_id ?? null,
    name: shownName(told?.first_name, told?.last_name),
    email: email ?? null,
    mobile: customer?.phone ?? null,
  };
}

/** Whether a buyer works for this seller: what she buys there she does not review. */
export async function isOfTeam(
  container: MedusaContainer,
  seller_id: string,
  { email, mobile }: Reviewer,
): Promise<boolean> {
  const known = [...(email ? [{ email: email.toLowerCase() }] : []), ...(mobile ? [{ mobile }] : [])];
  if (known.length === 0) return false;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id"],
    filters: { seller_id, $or: known } as never,
    pagination: { take: 1 },
  });
  return data.length > 0;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refusal } from "../refusal";

/** The company that a wholesale order is for; to who is no person of it there is no such order. */
export async function companyOfOrder(
  container: MedusaContainer,
  { order_id, customer_id }: { order_id: string; customer_id: string },
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: orders } = await query.graph({
    entity: "wholesale_order",
    fields: ["company_id"],
    filters: { id: order_id } as never,
  });
  const company_id = (orders as unknown as { company_id: string }[])[0]?.company_id;
  if (!company_id) throw refusal("wholesale_order_not_found");
  const { data: people } = await query.graph({
    entity: "company_person",
    fields: ["id"],
    filters: { company_id, customer_id, state: "active" } as never,
  });
  if (people.length === 0) throw refusal("wholesale_order_not_found");
  return company_id;
}

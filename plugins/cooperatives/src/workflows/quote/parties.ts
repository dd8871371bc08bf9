import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CompanyRow } from "../../modules/company/rows";

/** Who a company or cooperative is, for the other side. */

export interface NamedCooperative {
  id: string;
  handle: string;
  name: string;
  name_en: string;
  status: string;
}

/** Cooperatives by their ids. */
export async function cooperativesOf(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, NamedCooperative>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", "handle", "name", "name_en", "status"],
    filters: { id: [...new Set(ids)] },
  });
  return new Map((data as unknown as NamedCooperative[]).map((row) => [row.id, row]));
}

/** Companies by their ids. */
export async function companiesOf(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, CompanyRow>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "company",
    fields: [
      "id",
      "name",
      "country_code",
      "legal_id",
      "province",
      "city",
      "address",
      "postal_code",
      "phone",
      "currency_code",
    ],
    filters: { id: [...new Set(ids)] } as never,
  });
  return new Map((data as unknown as CompanyRow[]).map((row) => [row.id, row]));
}

/** Ids of the companies that a customer is a person of. */
export async function companiesOfCustomer(
  container: MedusaContainer,
  customer_id: string,
): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "company_person",
    fields: ["company_id"],
    filters: { customer_id, state: "active" } as never,
  });
  return (data as unknown as { company_id: string }[]).map(({ company_id }) => company_id);
}

/** Somebody who can be told something. */
export interface Listener {
  id: string;
  email: string | null;
  mobile: string | null;
  language: "fa" | "en";
}

/** Who of a company is told of what a customer asked: herself, or the owners when she has left. */
export async function listenersOfCompany(
  container: MedusaContainer,
  { company_id, customer_id }: { company_id: string; customer_id: string },
): Promise<Listener[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "company_person",
    fields: ["id", "email", "mobile", "language", "role", "customer_id"],
    filters: { company_id, state: "active" } as never,
  });
  const people = data as unknown as (Listener & { role: string; customer_id: string | null })[];
  const asker = people.filter((person) => person.customer_id === customer_id);
  return asker.length > 0 ? asker : people.filter(({ role }) => role === "owner");
}

/** The owners of a cooperative. */
export async function listenersOfCooperative(
  container: MedusaContainer,
  cooperative_id: string,
): Promise<Listener[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id", "mobile", "email", "language"],
    filters: { seller_id: cooperative_id, role: "owner" },
  });
  return data as unknown as Listener[];
}

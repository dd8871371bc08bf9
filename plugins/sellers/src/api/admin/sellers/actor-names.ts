import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface Acted {
  actor_kind: "seller" | "operator" | "system";
  actor_id: string | null;
}

/** The names of those who did something, by their id. An operator who left, or a member who was erased, has none. */
export async function namesOf(container: MedusaContainer, events: Acted[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: users }, { data: members }] = await Promise.all([
    query.graph({
      entity: "user",
      fields: ["id", "first_name", "last_name", "email"],
      filters: { id: idsOf(events, "operator") },
    }),
    query.graph({
      entity: "seller_member",
      fields: ["id", "name"],
      filters: { id: idsOf(events, "seller") },
    }),
  ]);
  return new Map([
    ...users.map(({ id, first_name, last_name, email }): [string, string] => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ]),
    ...members.map(({ id, name }): [string, string] => [id, name]),
  ]);
}

function idsOf(events: Acted[], kind: Acted["actor_kind"]): string[] {
  const ids = events.filter(({ actor_kind }) => actor_kind === kind).map(({ actor_id }) => actor_id);
  return [...new Set(ids.filter((id) => id !== null))];
}

import type { Database } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { insertNew } from "../../modules/company/new-row";
import { note } from "../../modules/company/service";
import { refusal } from "../refusal";

interface Asked {
  company_id: string;
  /** Handles of cooperatives. */
  handles: readonly string[];
  by: string;
  now: Date;
}

/** Asks cooperatives to approve a company for themselves; each is asked once. */
export async function askCooperatives(
  container: MedusaContainer,
  sql: Database,
  { company_id, handles, by, now }: Asked,
): Promise<void> {
  if (handles.length === 0) return;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", "handle"],
    filters: { handle: [...new Set(handles)], kind: "cooperative", status: "verified" } as never,
  });
  if (data.length < new Set(handles).size) throw refusal("company_cooperative_unknown");
  const { rows } = await sql.raw("select cooperative_id from company_approval where company_id = ?", [
    company_id,
  ]);
  const asked = new Set(rows.map(({ cooperative_id }) => cooperative_id));
  for (const { id: cooperative_id } of data.filter(({ id }) => !asked.has(id))) {
    await insertNew(sql, "company_approval", { company_id, cooperative_id, state: "asked", asked_at: now });
    await note(sql, {
      company_id,
      verb: "cooperative_asked",
      actor_kind: "buyer",
      actor_id: by,
      at: now,
      details: { cooperative_id },
    });
  }
}

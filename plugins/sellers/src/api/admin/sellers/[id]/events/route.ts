import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AuditEvent, AuditTrailAnswer } from "../../../../../contract/review";
import { refusal } from "../../../../../workflows/refusal";
import { namesOf } from "../../actor-names";
import type { AdminAuditTrail } from "../../review-input";

/** Operators only: the audit trail of a seller, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AuditTrailAnswer>,
): Promise<void> {
  const seller_id = String(req.params.id);
  const { limit, offset } = req.validatedQuery as AdminAuditTrail;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: sellers }, { data, metadata }] = await Promise.all([
    query.graph({ entity: "seller", fields: ["id"], filters: { id: seller_id } }),
    query.graph({
      entity: "seller_event",
      fields: ["id", "verb", "from", "to", "actor_kind", "actor_id", "reason", "details", "at"],
      filters: { seller_id },
      pagination: { skip: offset, take: limit, order: { at: "DESC", id: "DESC" } },
    }),
  ]);
  if (sellers.length === 0) throw refusal("seller_not_found");
  const names = await namesOf(req.scope, data);
  const events = data.map(
    (event): AuditEvent => ({
      id: event.id,
      verb: event.verb,
      from: event.from as AuditEvent["from"],
      to: event.to as AuditEvent["to"],
      actor: { kind: event.actor_kind, name: (event.actor_id && names.get(event.actor_id)) || null },
      reason: event.reason,
      details: event.details,
      at: new Date(event.at).toISOString(),
    }),
  );
  res.json({ events, count: metadata?.count ?? 0, limit, offset });
}

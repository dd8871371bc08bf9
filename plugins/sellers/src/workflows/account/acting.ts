import type { ActingSeller } from "../../contract/acting-seller";
import { refusal } from "../refusal";

/** Who does something in a seller's account, when, and in which language she is answered. */
export interface Acting {
  seller_id: string;
  member_id: string;
  role: ActingSeller["role"];
  now: Date;
}

/** @throws a refusal to whoever is no owner */
export function ownersOnly({ role }: Pick<Acting, "role">): void {
  if (role !== "owner") throw refusal("owners_only");
}

/** The line of the audit trail for what a member did. Nothing secret belongs into the details. */
export function accountEvent(
  { seller_id, member_id, now }: Acting,
  verb: string,
  details: Record<string, unknown> | null = null,
) {
  return {
    seller_id,
    verb,
    from: null,
    to: null,
    actor_kind: "seller" as const,
    actor_id: member_id,
    reason: null,
    details,
    at: new Date(now),
  };
}

import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { PASSWORD } from "../contract/password";
import { refusal } from "../workflows/refusal";

/**
 * Refuses a new password that is too short, or none, before the token that lets it be set is spent: Medusa would take
 * either.
 */
export function refuseWeakPassword(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { password } = (req.body ?? {}) as { password?: unknown };
  const fits =
    typeof password === "string" && password.length >= PASSWORD.least && password.length <= PASSWORD.most;
  next(req.method === "POST" && !fits ? refusal("password_too_short") : undefined);
}

import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countingOf, spend, visitorOf } from "./limit";

/**
 * Lets so many tries to sign in through, from one address and to one account. An account is counted by its e-mail whether it
 * exists or not, so nobody learns that here. From where she signed in before, its owner gets in although others try from
 * elsewhere. Every try is counted before it is known how it ends, for many may be made at once; one that succeeded
 * is taken back.
 */
export async function limitSignIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const counting = countingOf(req);
  const visitor = visitorOf(req);
  const account = accountOf(req.body);
  const from = account && `${account} ${visitor ?? "neighbour"}`;
  if (visitor !== undefined) await spend(req, res, "sign_in", visitor);
  if (from) await spend(req, res, "sign_in_from", from);
  if (account && from && !(await counting.knows(from))) await spend(req, res, "sign_in_account", account);
  res.once("finish", () => {
    if (res.statusCode >= 400) return;
    if (visitor !== undefined) void counting.giveBack("sign_in", visitor);
    if (!account || !from) return;
    void counting.forget("sign_in_account", account);
    void counting.forget("sign_in_from", from);
    void counting.remember(from);
  });
  next();
}

function accountOf(body: unknown): string | undefined {
  const email = (body as { email?: unknown } | undefined)?.email;
  return typeof email === "string" ? email.trim().toLowerCase() : undefined;
}

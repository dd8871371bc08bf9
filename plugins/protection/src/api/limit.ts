import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LimitName } from "../contract/limits";
import { LIMITS_MODULE } from "../contract/names";
import type { Origin } from "../domain/visitor";
import { refusal } from "./refuse";

/** What this needs of the module's service. */
export interface Counting {
  visitorOf(origin: Origin): string | undefined;
  spend(limit: LimitName, who: string): Promise<number | undefined>;
  giveBack(limit: LimitName, who: string): Promise<void>;
  forget(limit: LimitName, who: string): Promise<void>;
  remember(who: string): Promise<void>;
  knows(who: string): Promise<boolean>;
}

export const countingOf = (req: MedusaRequest) => req.scope.resolve<Counting>(LIMITS_MODULE);

/** The network that a request is made from; undefined for a neighbour's own. */
export function visitorOf(req: MedusaRequest): string | undefined {
  return countingOf(req).visitorOf({
    peer: req.socket.remoteAddress,
    forwardedFor: req.get("x-forwarded-for"),
  });
}

/** Counts a try of somebody, and refuses what is one too many, with the time to come again. */
export async function spend(
  req: MedusaRequest,
  res: MedusaResponse,
  limit: LimitName,
  who: string,
): Promise<void> {
  const seconds = await countingOf(req).spend(limit, who);
  if (seconds === undefined) return;
  res.set("retry-after", String(seconds));
  throw refusal("too_many_requests");
}

/** Lets so many requests through from one address. */
export function limitPerAddress(limit: LimitName) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const visitor = visitorOf(req);
    if (visitor !== undefined) await spend(req, res, limit, visitor);
    next();
  };
}

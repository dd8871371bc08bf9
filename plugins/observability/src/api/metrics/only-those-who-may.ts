import { createHash, timingSafeEqual } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { fromInside } from "./from-inside";

/** Figures tell of the market's business: they are for the own network, and for who has the token. */
export function onlyThoseWhoMay(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const origin = { peer: req.socket.remoteAddress, forwardedFor: req.get("x-forwarded-for") };
  const token = process.env.METRICS_TOKEN;
  const welcome = fromInside(origin) || (token && bears(req.get("authorization"), token));
  if (!welcome) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "The figures are not open to you.");
  next();
}

function bears(authorization: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(authorization ?? ""), digest(`Bearer ${token}`));
}

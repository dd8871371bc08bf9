import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { flawOfBody, flawOfPath } from "../domain/flaws";
import { lostItsQuery } from "./guard-answers";
import { refusal } from "./refuse";

/** Refuses, for all routes in one place, what none of them could serve: it would end in an error of the database. */
export function refuseFlawed(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const flaw = lostItsQuery(req)
    ? "address_unreadable"
    : (flawOfPath(req.path) ?? flawOfBody(req.query) ?? flawOfBody(req.body));
  if (flaw) throw refusal(flaw);
  next();
}

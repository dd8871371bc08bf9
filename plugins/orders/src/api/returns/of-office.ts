import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { AdminReturnAnswer } from "../../contract/returns";
import type { ReturnActor } from "../../workflows/returns/move-return";
import { sellerNames } from "../seller-names";
import { readReturn } from "./answer";

/** An operator, as who does something to a return. */
export function operatorOf(req: AuthenticatedMedusaRequest<unknown>, now: Date): ReturnActor {
  return { id: String(req.params.id), of: {}, by: "operator", actor_id: req.auth_context.actor_id, now };
}

/** Who a seller was that is gone. */
export const NOBODY = { handle: "", name: "", name_en: "", county_name: "", county_name_en: "" };

/** One return, as the office sees it. */
export async function readOfficeReturn(
  req: AuthenticatedMedusaRequest<unknown>,
  now: Date,
): Promise<AdminReturnAnswer> {
  const { record, facts, buyer_name } = await readReturn(req, { id: String(req.params.id) }, "operator", now);
  const names = await sellerNames(req.scope, [record.seller_id]);
  return {
    return: {
      ...facts,
      buyer_name,
      order_id: record.order_id,
      seller: names.get(record.seller_id) ?? NOBODY,
    },
  };
}

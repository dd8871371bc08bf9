import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { BuyerReturn } from "../../contract/returns";
import { refusal } from "../../workflows/refusal";
import type { ReturnActor } from "../../workflows/returns/move-return";
import { pickupPlaces } from "../handovers";
import { sellerNames } from "../seller-names";
import { isBuyer } from "../who-buys";
import { readReturns } from "./answer";

/** Whether the order's buyer asks. */
export async function asksAsBuyer(req: AuthenticatedMedusaRequest, now: Date): Promise<boolean> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "customer.id", "customer.has_account"],
    filters: { id: String(req.params.id) },
  });
  const [order] = data;
  if (!order) throw refusal("order_not_found");
  return isBuyer(req, order as never, now);
}

/** The buyer of the order, as who does something to one of its returns; for everybody else there is no such order. */
export async function buyerOf(req: AuthenticatedMedusaRequest, now: Date): Promise<ReturnActor> {
  if (!(await asksAsBuyer(req, now))) throw refusal("order_not_found");
  return {
    id: String(req.params.return_id),
    of: { order_id: String(req.params.id) },
    by: "buyer",
    actor_id: null,
    now,
  };
}

/** A buyer's returns of one order; where to send one to is told while it is agreed. */
export async function readBuyerReturns(
  req: AuthenticatedMedusaRequest,
  which: { order_id: string; id?: string },
  now: Date,
): Promise<BuyerReturn[]> {
  const found = await readReturns(req, which, "buyer", now);
  const [names, places] = await Promise.all([
    sellerNames(
      req.scope,
      found.map(({ record }) => record.seller_id),
    ),
    pickupPlaces(
      req.scope,
      found.filter(({ record }) => record.state === "approved").map(({ record }) => record.seller_id),
    ),
  ]);
  return found.flatMap(({ record, facts }) => {
    const seller = names.get(record.seller_id);
    if (!seller) return [];
    const agreed = record.state === "approved";
    return [{ ...facts, seller, send_to: agreed ? (places.get(record.seller_id) ?? []) : null }];
  });
}

/** One of them. */
export async function readBuyerReturn(
  req: AuthenticatedMedusaRequest,
  id: string,
  now: Date,
): Promise<BuyerReturn> {
  const [found] = await readBuyerReturns(req, { order_id: String(req.params.id), id }, now);
  if (!found) throw refusal("return_not_found");
  return found;
}

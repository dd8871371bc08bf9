import type { MiddlewareRoute } from "@medusajs/framework/http";
import { SettlementPage, SettleOrder } from "../inputs/settlement";
import { ownersPost, reads } from "./door";

const COOPERATIVES = "/seller/cooperative";
const ORDER = `${COOPERATIVES}/wholesale-orders/:id/settlement`;

/** Doors before the money of orders. */
export const SETTLEMENT_DOORS: MiddlewareRoute[] = [
  reads(ORDER, SettlementPage),
  ownersPost(ORDER, SettleOrder),
  reads(`${COOPERATIVES}/settlements`, SettlementPage),
];

import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  GiveAdvance,
  ListAdvances,
  NoMore,
  SettlementPage,
  SettleOrder,
  ShareSurplus,
  SurplusOfYear,
} from "../inputs/settlement";
import { ownersPost, reads } from "./door";

const COOPERATIVES = "/seller/cooperative";
const ORDER = `${COOPERATIVES}/wholesale-orders/:id`;

/** Doors before the money of orders. */
export const SETTLEMENT_DOORS: MiddlewareRoute[] = [
  reads(`${ORDER}/settlement`, SettlementPage),
  ownersPost(`${ORDER}/settlement`, SettleOrder),
  reads(`${COOPERATIVES}/settlements`, SettlementPage),
  reads(`${ORDER}/advances`, SettlementPage),
  reads(`${COOPERATIVES}/advances`, ListAdvances),
  ownersPost(`${COOPERATIVES}/advances`, GiveAdvance),
  ownersPost(`${COOPERATIVES}/advances/:id/cancel`, NoMore),
  reads(`${COOPERATIVES}/surplus`, SurplusOfYear),
  ownersPost(`${COOPERATIVES}/surplus`, ShareSurplus),
  reads("/seller/settlements", SettlementPage),
  reads("/seller/advances", SettlementPage),
  ownersPost("/seller/advances/:id/confirm", NoMore),
];

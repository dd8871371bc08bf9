import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  DenyAdvance,
  GiveAdvance,
  ListAdvances,
  NoMore,
  SettlementPage,
  SettleOrder,
  ShareSurplus,
  SheetQuery,
  SurplusOfYear,
} from "../inputs/settlement";
import { ownersPost, reads } from "./door";

const COOPERATIVES = "/seller/cooperative";
const ORDER = `${COOPERATIVES}/wholesale-orders/:id`;

/** A sheet to print and as a list. */
const sheets = (of: string): MiddlewareRoute[] =>
  ["pdf", "csv"].map((kind) => reads(`${of}/sheet.${kind}`, SheetQuery));

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
  ...sheets(`${ORDER}/settlement`),
  ...sheets(`${COOPERATIVES}/settlements/:id`),
  ...sheets("/seller/settlements/:id"),
  reads("/seller/advances", SettlementPage),
  ownersPost("/seller/advances/:id/confirm", NoMore),
  ownersPost("/seller/advances/:id/deny", DenyAdvance),
];

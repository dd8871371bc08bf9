import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { AskAccounts, AskEntries, AskJournal, AskTrialBalance } from "../inputs/ledger";

/** Doors before what the operator reads of the books. */
export const LEDGER_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/admin/ledger/trial-balance",
    method: "GET",
    middlewares: [validateAndTransformQuery(AskTrialBalance, {})],
  },
  {
    matcher: "/admin/ledger/accounts",
    method: "GET",
    middlewares: [validateAndTransformQuery(AskAccounts, {})],
  },
  {
    matcher: "/admin/ledger/entries",
    method: "GET",
    middlewares: [validateAndTransformQuery(AskEntries, {})],
  },
  {
    matcher: "/admin/ledger/export",
    method: "GET",
    middlewares: [validateAndTransformQuery(AskJournal, {})],
  },
];

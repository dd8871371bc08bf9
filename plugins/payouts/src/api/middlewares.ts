import { defineMiddlewares } from "@medusajs/framework/http";
import { CHAIN_DOORS } from "./doors/chain";
import { COMMISSION_DOORS } from "./doors/commission";
import { LEDGER_DOORS } from "./doors/ledger";
import { PAYOUT_DOORS } from "./doors/payouts";
import { POSTING_DOORS } from "./doors/postings";
import { STATEMENT_DOORS } from "./doors/statements";

export default defineMiddlewares({
  routes: [
    ...CHAIN_DOORS,
    ...COMMISSION_DOORS,
    ...LEDGER_DOORS,
    ...PAYOUT_DOORS,
    ...POSTING_DOORS,
    ...STATEMENT_DOORS,
  ],
});

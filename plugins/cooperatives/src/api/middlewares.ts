import { defineMiddlewares } from "@medusajs/framework/http";
import { cooperativesOnly } from "./cooperatives-only";
import { ALLOTMENT_DOORS } from "./doors/allotment";
import { COMPANY_DOORS } from "./doors/company";
import { MEMBERSHIP_DOORS } from "./doors/membership";
import { POOL_DOORS } from "./doors/pool";
import { QUOTE_DOORS } from "./doors/quote";
import { RECEIVING_DOORS } from "./doors/receiving";
import { SETTLEMENT_DOORS } from "./doors/settlement";

export default defineMiddlewares({
  routes: [
    { matcher: "/seller/cooperative/*", middlewares: [cooperativesOnly] },
    ...MEMBERSHIP_DOORS,
    ...POOL_DOORS,
    ...COMPANY_DOORS,
    ...QUOTE_DOORS,
    ...ALLOTMENT_DOORS,
    ...RECEIVING_DOORS,
    ...SETTLEMENT_DOORS,
  ],
});

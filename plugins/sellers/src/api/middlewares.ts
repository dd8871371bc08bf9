import { defineMiddlewares } from "@medusajs/framework/http";
import { APPLICATION_DOORS } from "./doors/application";
import { BOOTH_DOORS } from "./doors/booth";
import { CATALOGUE_DOORS } from "./doors/catalogue";
import { POLICY_DOORS } from "./doors/policy";
import { REVIEW_DOORS } from "./doors/review";
import { TEAM_DOORS } from "./doors/team";

export default defineMiddlewares({
  routes: [
    ...CATALOGUE_DOORS,
    ...APPLICATION_DOORS,
    ...REVIEW_DOORS,
    ...POLICY_DOORS,
    ...TEAM_DOORS,
    ...BOOTH_DOORS,
  ],
});

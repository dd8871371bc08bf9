import { APPLICATION_REFUSALS } from "./application";
import { BOOTH_REFUSALS } from "./booth";
import { POLICY_REFUSALS } from "./policy";
import { REVIEW_REFUSALS } from "./review";
import { SELLER_REFUSALS } from "./sellers";
import { TEAM_REFUSALS } from "./team";

/** Every refusal of this plugin, by its code. */
export const SELLERS_REFUSALS = {
  ...SELLER_REFUSALS,
  ...APPLICATION_REFUSALS,
  ...REVIEW_REFUSALS,
  ...POLICY_REFUSALS,
  ...TEAM_REFUSALS,
  ...BOOTH_REFUSALS,
};

export type SellersRefusalCode = keyof typeof SELLERS_REFUSALS;

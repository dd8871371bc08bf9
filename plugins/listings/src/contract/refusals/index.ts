import { refusalsOfFlaws } from "@dastranj/sellers/contract/plain-flaws";
import { LISTING_FLAWS } from "../listing-flaws";
import { COUNTING_REFUSALS } from "./counting";
import { LABEL_REFUSALS } from "./labels";
import { OFFERING_REFUSALS } from "./offering";
import { PHOTO_REFUSALS } from "./photos";
import { SHEET_REFUSALS } from "./sheets";
import { WORKSHOP_REFUSALS } from "./workshop";

/** Every refusal of this plugin, by its code. */
export const LISTINGS_REFUSALS = {
  ...refusalsOfFlaws(LISTING_FLAWS),
  ...OFFERING_REFUSALS,
  ...PHOTO_REFUSALS,
  ...WORKSHOP_REFUSALS,
  ...SHEET_REFUSALS,
  ...LABEL_REFUSALS,
  ...COUNTING_REFUSALS,
};

export type ListingsRefusalCode = keyof typeof LISTINGS_REFUSALS;

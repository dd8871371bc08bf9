/** Members learn what they have of a settlement. */
export const TELL_OF_SETTLEMENT = "cooperatives.tell_of_settlement";
/** A member learns of an advance. */
export const TELL_OF_ADVANCE = "cooperatives.tell_of_advance";
/** Members learn what they have of a year's surplus. */
export const TELL_OF_SURPLUS = "cooperatives.tell_of_surplus";

/** Members learn what they are asked for. */
export const TELL_MEMBERS = "cooperatives.tell_members";
/** Who has not answered is reminded before the deadline. */
export const REMIND_MEMBERS = "cooperatives.remind_members";
/** The deadline is over: who has not answered is asked no more. */
export const CLOSE_OFFERS = "cooperatives.close_offers";
/** A cooperative learns that all is answered and something is missing. */
export const TELL_GAP = "cooperatives.tell_gap";
/** A member was suspended, or is none any more: what she has not answered is closed. */
export const FOLLOW_STANDING = "cooperatives.follow_standing";
/** The same for everybody who has not answered. */
export const SWEEP_STANDINGS = "cooperatives.sweep_standings";
/** The whole order was called off: who had a share learns so. */
export const TELL_CALLED_OFF = "cooperatives.tell_called_off";

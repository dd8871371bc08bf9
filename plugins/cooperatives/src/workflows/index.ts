/** @public the HTTP tests close offers at a moment of theirs */
export { closeOffers } from "./allotment/close-offers";
/** @public the HTTP tests follow a standing without waiting */
export { followStanding } from "./allotment/follow-standing";
/** @public the HTTP tests remind at a moment of theirs */
export { tellMembers } from "./allotment/tell-members";

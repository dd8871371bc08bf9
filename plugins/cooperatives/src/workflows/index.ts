/** @public the HTTP tests close offers at a moment of theirs */
export { closeOffers } from "./allotment/close-offers";
/** @public the HTTP tests follow a standing without waiting */
export { followStanding } from "./allotment/follow-standing";
/** @public the HTTP tests remind at a moment of theirs */
export { tellMembers } from "./allotment/tell-members";
export { decideCompany } from "./company/decide-company";
export { makeCompany } from "./company/make-company";
/** @public the HTTP tests buy with them */
export { dropApproval, maySpend } from "./company/may-spend";
/** @public the HTTP tests bill again, as the job does */
export { billOrder } from "./invoice/bill-order";
/** @public the HTTP tests tell at a moment of theirs */
export { tellOfInvoice } from "./invoice/tell-of-invoice";
export { inviteProducer } from "./membership/ask-for-membership";
export { moveMembership, sayNaming } from "./membership/change-membership";
export { makePledge } from "./pool/change-pledge";
export { makePool, movePool } from "./pool/change-pool";
/** @public the HTTP tests let time pass */
export { expireQuote } from "./quote/expire-quote";
/** @public the HTTP tests let time pass */
export { letClaimRunOut } from "./receiving/answer-claim";
/** @public the bench reads and settles large orders */
export { readSettlement } from "./settlement/read-settlement";
/** @public the bench reads and settles large orders */
export { settleOrder } from "./settlement/settle-order";
/** @public the HTTP tests run it without waiting */
export { concludeParts } from "./wholesale-order/conclude-parts";
/** @public the HTTP tests run it without waiting */
export { followDeposits } from "./wholesale-order/follow-deposits";
/** @public the HTTP tests run it without waiting */
export { followParts } from "./wholesale-order/follow-part";
/** @public the HTTP tests run it again after each fault, as the job does */
export { placeOrder } from "./wholesale-order/place-order";

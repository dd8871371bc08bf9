/** @public the cooperatives' later rooms and the HTTP tests */
export { buyerOf } from "./company/buyer-of";
/** @public */
export { dropApproval, maySpend } from "./company/may-spend";

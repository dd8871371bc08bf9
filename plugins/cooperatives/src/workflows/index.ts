/** @public the HTTP tests buy with them */
export { dropApproval, maySpend } from "./company/may-spend";
/** @public the HTTP tests let time pass */
export { expireQuote } from "./quote/expire-quote";
/** @public the HTTP tests run it again after each fault, as the job does */
export { placeOrder } from "./wholesale-order/place-order";

import "./hooks/complete-cart";
import "./hooks/fill-basket";
import "./hooks/offer-shipping";

export { writeReason } from "../contract/release-reasons";
export type { DispatchPlan, DispatchPlans } from "../domain/dispatch";
export { advanceSellerOrderWorkflow } from "./advance-seller-order";
export { billAgreedOrderWorkflow } from "./agreed/bill-agreed-order";
export { concludeAgreedOrderWorkflow } from "./agreed/conclude-agreed-order";
export { placeAgreedOrderWorkflow } from "./agreed/place-agreed-order";
export { completeSellerOrder } from "./complete-seller-order";
export { deliverSellerOrderWorkflow } from "./deliver-seller-order";
export { openDispatch } from "./dispatch/open-dispatch";
/** @public the HTTP tests come again later with it */
export { forgetBuyer } from "./forget-buyer";
/** @public the HTTP tests have them run again after each fault, without waiting for the job's next attempt */
export { refund } from "./refund/refund";
export { callOff } from "./release/call-off";
/** @public the HTTP tests call it at an hour of theirs */
export { expireUnanswered } from "./release/expire-unanswered";
/** @public see `refund` */
export { releasePart } from "./release/release-part";
export { approveReturn, refuseReturn } from "./returns/answer-return";
export { askForReturn } from "./returns/ask-for-return";
export { disputeReturn } from "./returns/pursue-return";
/** @public the HTTP tests run these again, as jobs do */
export { settleReturn } from "./returns/settle-return";
/** @public the HTTP tests let time pass */
export { watchReturns } from "./returns/watch-returns";
export { answerReviewWorkflow } from "./reviews/answer-review";
export { rateSellerWorkflow } from "./reviews/rate-seller";
export { writeReviewWorkflow } from "./reviews/write-review";
export { roundBasketDownWorkflow } from "./round-basket-down";
export { shipSellerOrderWorkflow } from "./ship-seller-order";

/** @public the HTTP tests tell once more with it */
export { tell } from "./tidings/tell";

import "./hooks/complete-cart";
import "./hooks/fill-basket";
import "./hooks/offer-shipping";

export type { DispatchPlan, DispatchPlans } from "../domain/dispatch";

export { advanceSellerOrderWorkflow } from "./advance-seller-order";
export { openDispatch } from "./dispatch/open-dispatch";
/** @public the HTTP tests come again later with it */
export { forgetBuyer } from "./forget-buyer";
export { roundBasketDownWorkflow } from "./round-basket-down";
export { shipSellerOrderWorkflow } from "./ship-seller-order";

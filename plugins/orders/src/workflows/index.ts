import "./hooks/complete-cart";
import "./hooks/fill-basket";
import "./hooks/offer-shipping";

export { advanceSellerOrderWorkflow } from "./advance-seller-order";
/** @public the HTTP tests come again later with it */
export { forgetBuyer } from "./forget-buyer";
export { type OpenDispatchInput, openDispatchWorkflow, type ShippingWay } from "./open-dispatch";
export { roundBasketDownWorkflow } from "./round-basket-down";
export { shipSellerOrderWorkflow } from "./ship-seller-order";

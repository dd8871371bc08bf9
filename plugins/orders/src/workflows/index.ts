import "./hooks/complete-cart";
import "./hooks/fill-basket";
import "./hooks/offer-shipping";

export { advanceSellerOrderWorkflow } from "./advance-seller-order";
export { roundBasketDownWorkflow } from "./round-basket-down";
export { shipSellerOrderWorkflow } from "./ship-seller-order";

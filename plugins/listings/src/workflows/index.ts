/** All that Medusa loads of this plugin's workflows at start. */
import "./follow-time-off";

export { changePricesWorkflow } from "./change-prices";
export { publishListingsWorkflow } from "./publish-listings";
export { giveListings } from "./standing-goods/give-listings";

/** All that Medusa loads of this plugin's workflows at start. */
export { giveListings } from "./standing-goods/give-listings";

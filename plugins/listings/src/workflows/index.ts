/** All that Medusa loads of this plugin's workflows at start. */
export { publishListingsWorkflow } from "./publish-listings";

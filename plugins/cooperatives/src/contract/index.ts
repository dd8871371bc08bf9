/** All that others may know of the cooperatives plugin. */
export * from "./company";
export * from "./measure";
export * from "./names";
export * from "./refusals";
export * from "./wholesale-order";

/** All that others may know of the cooperatives plugin. */
export * from "./allotment";
export * from "./allotment-words";
export * from "./measure";
export * from "./names";
export * from "./refusals";
export * from "./wholesale-order";

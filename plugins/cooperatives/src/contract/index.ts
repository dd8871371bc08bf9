/** All that others may know of the cooperatives plugin. */
export * from "./measure";
export * from "./names";
export * from "./receiving";
export type * from "./receiving-answers";
export * from "./refusals";
export * from "./wholesale-order";

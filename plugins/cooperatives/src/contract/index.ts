/** All that others may know of the cooperatives plugin. */
export * from "./measure";
export * from "./membership";
export * from "./names";
export * from "./pledge";
export * from "./pool";
export * from "./receiving";
export type * from "./receiving-answers";
export * from "./refusals";
export * from "./wholesale-order";

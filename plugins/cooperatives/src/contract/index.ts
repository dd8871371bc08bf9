/** All that others may know of the cooperatives plugin. */

export * from "./advances";
export * from "./allotment";
export * from "./allotment-words";
export * from "./company";
export type * from "./direct-purchase";
export type * from "./invoice";
export * from "./measure";
export * from "./membership";
export * from "./names";
export * from "./pledge";
export * from "./pool";
export * from "./quote-states";
export type * from "./quotes";
export * from "./receiving";
export type * from "./receiving-answers";
export * from "./refusals";
export * from "./settlement";
export * from "./wholesale-order";

/** All that others may know of the orders plugin. */
export * from "./answers";
export * from "./checkout-guard";
export * from "./failures";
export * from "./names";
export type * from "./open-work";
export * from "./refusals";
export type * from "./sales";
export * from "./two-languages";

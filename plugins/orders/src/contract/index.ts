/** All that others may know of the orders plugin. */
export * from "./answers";
export * from "./checkout-guard";
export * from "./desk";
export * from "./failures";
export type * from "./fulfil";
export * from "./names";
export type * from "./open-work";
export * from "./order-standing";
export * from "./papers";
export * from "./refusals";
export * from "./release";
export * from "./returns";
export * from "./reviews";
export type * from "./sales";
export type * from "./tidings";
export * from "./two-languages";
export type * from "./working-days";

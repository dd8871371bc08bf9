/** All that others may know of the listings plugin: answers of its routes, its refusals, its words. */
export type * from "./labels";
export * from "./names";
// Types alone: what a browser runs of the form it takes from `contract/offering`.
export type * from "./offering";
export * from "./photos";
export * from "./refusals";
export * from "./sheets";
export type * from "./workshop";

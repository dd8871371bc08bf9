/** All that others may know of the listings plugin: answers of its routes, its refusals, its words. */

export type * from "./counting";
export type * from "./declared-chain";
export type * from "./exposure";
export type * from "./labels";
export { LISTING_FIELDS, nameOfListingField } from "./listing-fields";
export * from "./listing-flaws";
// Types alone: what a browser runs of the form it takes from `contract/offering`.
export type * from "./listing-review";
export * from "./names";
export type * from "./offering";
export { isOnlyOption, ONLY_OPTION } from "./only-option";
export * from "./photos";
export * from "./refusals";
export * from "./sheets";
export type * from "./store-listing";
export * from "./wholesale";
export type * from "./workshop";

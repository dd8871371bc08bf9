/** All that others may know of the sellers plugin: answers of its routes, its refusals, its words. */

export { dayAt } from "../domain/day-at";
export * from "./acting-seller";
export * from "./answers";
// Types alone: what a browser runs of the application it takes from `contract/applying`, so that no other page
// carries its schemas.
export type * from "./application";
export * from "./booth";
export type { FieldFlaw, FieldsWrongAnswer } from "./field-flaws";
export * from "./label";
export type * from "./licence-policies";
export type { LicencePolicyInput, LicencePolicyRecord } from "./licence-policy";
export * from "./may-sell";
export * from "./names";
export * from "./refusals";
export * from "./review";
export * from "./review-fields";
export type * from "./seller-away";
export type * from "./team";
export * from "./verified";

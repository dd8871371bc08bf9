/** All that others may know of the payouts plugin. */

export { type Month, monthAt, monthNamed, type Reckoning, reckoningOf } from "../domain/statements/months";
export * from "./commission";
export type * from "./commission-rules";
export * from "./ledger";
export * from "./ledger-answers";
export * from "./names";
export type * from "./payouts";
export type * from "./price-chain";
export * from "./reconciliation";
export * from "./refusals";
export type * from "./statements";

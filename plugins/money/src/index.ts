/** Pure arithmetic of money: whole smallest units (rials, cents) as bigint, nothing lost in a split. */
export { type FractionOfUnit, roundDown } from "./round-down";
export { split } from "./split";

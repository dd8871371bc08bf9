/** Pure arithmetic of money: whole smallest units (rials, cents) as bigint, nothing lost in a split. */
export { type FractionOfUnit, roundDown } from "./round-down";
export { split } from "./split";
export {
  type ChainLink,
  type ChainPart,
  LINKS_OF_THE_CHAIN,
  type LineToChain,
  valueChain,
} from "./value-chain";

/** All that others may know of the protection plugin: its limits and what it refuses. */
export { LIMITS, type Limit, type LimitName, type Limits, limitsFrom, type TryLimits } from "./limits";
export { LIMITS_MODULE } from "./names";
export {
  bodyRefusalBehind,
  PROTECTION_REFUSALS,
  type ProtectionRefusalCode,
} from "./refusals";

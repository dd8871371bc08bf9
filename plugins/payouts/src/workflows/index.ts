export { endCommissionRuleWorkflow } from "./commission/end-rule";
export { fundPromotionWorkflow } from "./commission/fund-promotion";
export { writeCommissionRuleWorkflow } from "./commission/write-rule";
export { writeCommissionVatWorkflow } from "./commission/write-vat";
/** @public the HTTP tests look at a moment of theirs */
export { findHanging } from "./payouts/find-hanging";
/** @public the HTTP tests post once more with it */
export { postPart } from "./post-part";
/** @public the HTTP tests compare at a moment of theirs */
export { reconcile } from "./reconcile";

export { endCommissionRuleWorkflow } from "./commission/end-rule";
export { fundPromotionWorkflow } from "./commission/fund-promotion";
export { writeCommissionRuleWorkflow } from "./commission/write-rule";
export { writeCommissionVatWorkflow } from "./commission/write-vat";

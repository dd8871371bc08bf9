export { changeSellerStatusWorkflow } from "./change-seller-status";
export { refreshStandingWorkflow } from "./refresh-standing";

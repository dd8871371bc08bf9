export { changeSellerStatusWorkflow } from "./change-seller-status";
export { refreshStandingWorkflow } from "./refresh-standing";
export { eraseSellerWorkflow } from "./erase-seller";

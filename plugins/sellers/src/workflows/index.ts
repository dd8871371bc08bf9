export { changeSellerStatusWorkflow } from "./change-seller-status";
export { eraseSellerWorkflow } from "./erase-seller";
export { refreshStandingWorkflow } from "./refresh-standing";

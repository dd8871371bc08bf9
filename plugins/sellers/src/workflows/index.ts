export { changeSellerStatusWorkflow } from "./change-seller-status";

export { retryMessageWorkflow } from "./retry-message";
export { type SendTestMessageInput, sendTestMessageWorkflow } from "./send-test-message";

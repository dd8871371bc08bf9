export { type AskForCodeInput, askForCodeWorkflow } from "./ask-for-code";
export { type BecomeBuyerInput, becomeBuyerWorkflow } from "./become-buyer";
export { type SendResetLinkInput, sendResetLinkWorkflow } from "./send-reset-link";
export { type SignInByCodeInput, signInByCodeWorkflow } from "./sign-in-by-code";

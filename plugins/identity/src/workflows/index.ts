export { type AskForCodeInput, askForCodeWorkflow } from "./ask-for-code";
export { type SignInByCodeInput, signInByCodeWorkflow } from "./sign-in-by-code";

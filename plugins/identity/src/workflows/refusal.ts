export { refusal } from "../modules/one-time-codes/refusal";

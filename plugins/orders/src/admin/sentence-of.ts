import { sentencesFrom } from "@dastranj/office";
import { ORDERS_REFUSALS } from "../contract/refusals";

/** What an operator reads of a failure. */
export const sentenceOf = sentencesFrom(ORDERS_REFUSALS);

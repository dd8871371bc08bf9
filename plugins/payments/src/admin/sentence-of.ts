import { sentencesFrom } from "@dastranj/office";
import { PAYMENTS_REFUSALS } from "../contract/refusals";

/** What an operator reads of a failure. */
export const sentenceOf = sentencesFrom(PAYMENTS_REFUSALS);

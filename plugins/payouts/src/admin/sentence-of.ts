import { sentencesFrom } from "@dastranj/office";
import { PAYOUTS_REFUSALS } from "../contract/refusals";

/** What an operator reads of a failure. */
export const sentenceOf = sentencesFrom(PAYOUTS_REFUSALS);

import { sentencesFrom } from "@dastranj/office";
import { COOPERATIVES_REFUSALS } from "../contract/refusals";

/** What an operator reads of a failure. */
export const sentenceOf = sentencesFrom(COOPERATIVES_REFUSALS);

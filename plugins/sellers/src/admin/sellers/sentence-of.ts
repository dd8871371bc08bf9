import { sentencesFrom } from "@dastranj/office";
import { SELLERS_REFUSALS } from "../../contract/refusals";

/** What an operator reads of a failure. */
export const sentenceOf = sentencesFrom(SELLERS_REFUSALS);

import { sentencesFrom } from "@dastranj/office";
import { MESSAGES_REFUSALS } from "../../contract/refusals";

/** What an operator reads of a failure. */
export const sentenceOf = sentencesFrom(MESSAGES_REFUSALS);

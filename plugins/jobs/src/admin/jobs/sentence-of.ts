import { sentencesFrom } from "@dastranj/office";
import { JOBS_REFUSALS } from "../../contract/refusals";

/** What an operator reads of a failure. */
export const sentenceOf = sentencesFrom(JOBS_REFUSALS);

import { sentencesFrom } from "@dastranj/office";
// Not all of the plugin's: those of single fields stand on another package, which the admin's bundle cannot take in.
import { OFFERING_REFUSALS } from "../../contract/refusals/offering";

/** What an operator reads of a failure. */
export const sentenceOf = sentencesFrom(OFFERING_REFUSALS);

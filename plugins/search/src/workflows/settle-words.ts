import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoreSearchAnswer } from "../contract";
import { VOCABULARY_MODULE } from "../contract/vocabulary";
import { normalise } from "../domain/normalise";
import { type SettledWords, settle } from "../domain/words/settle";
import type { VocabularyModuleService } from "../modules/vocabulary/service";

/**
 * Settles what was typed before any engine is asked; see `settle`. What this process holds of the vocabulary may be a
 * second old: before a word is held to be unknown, what has changed since is read.
 *
 * @returns undefined where nothing was typed; no words where only signs were
 */
export async function settleWords(container: MedusaContainer, q = ""): Promise<SettledWords | undefined> {
  if (normalise(q) === "") return undefined;
  const vocabulary = container.resolve<VocabularyModuleService>(VOCABULARY_MODULE);
  const settled = settle(q, (await vocabulary.held()).words);
  return settled.isUnknown ? settle(q, (await vocabulary.fresh()).words) : settled;
}

/** What an answer says of how its query was settled. */
export function suggestionOf(settled: SettledWords | undefined): Pick<StoreSearchAnswer, "did_you_mean"> {
  if (settled?.corrected) return { did_you_mean: { q: settled.corrected, corrected: true } };
  if (settled?.offered) return { did_you_mean: { q: settled.offered, corrected: false } };
  return {};
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { VOCABULARY_MODULE } from "../contract/vocabulary";
import { type SettledWords, settle } from "../domain/words/settle";
import type { VocabularyModuleService } from "../modules/vocabulary/service";

/**
 * Settles what was typed before any engine is asked; see `settle`. What this process holds of the vocabulary may be a
 * second old: before a word is held to be unknown, what has changed since is read.
 */
export async function settleWords(container: MedusaContainer, q: string): Promise<SettledWords> {
  const vocabulary = container.resolve<VocabularyModuleService>(VOCABULARY_MODULE);
  const held = await vocabulary.held();
  const settled = settle(q, held.words);
  const { words, corrected, offered } = settled.isUnknown
    ? settle(q, (await vocabulary.fresh()).words)
    : settled;
  return { words, corrected, offered };
}

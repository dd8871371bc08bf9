import type { MedusaContainer } from "@medusajs/framework/types";
import { type SettledWords, settle } from "../domain/words/settle";

/** Settles what was typed before any engine is asked; see `settle`. */
export async function settleWords(_container: MedusaContainer, q: string): Promise<SettledWords> {
  const { words, corrected, offered } = settle(q, undefined);
  return { words, corrected, offered };
}

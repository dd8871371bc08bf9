import { Refused } from "./ask-backend";

/** How each refusal of a plugin is said, by its code. */
export type SaidRefusals = Readonly<Record<string, { readonly fa: string; readonly en: string }>>;

/** What an operator reads of a failure, in her language; `unreachable` where the question had no answer. */
export type SentenceOf = (error: unknown, persian: boolean, unreachable: string) => string;

/**
 * What an operator reads of a failure, for a plugin with these refusals. Medusa's admin routes answer in English, so a
 * refusal of ours is said by its code; what was refused without such a code is said as it was answered, and a question
 * without any answer by the last words given.
 */
export function sentencesFrom(refusals: SaidRefusals): SentenceOf {
  return function sentenceOf(error, persian, unreachable) {
    if (!(error instanceof Refused)) return unreachable;
    const { code, message } = error;
    const said = code !== undefined && Object.hasOwn(refusals, code) ? refusals[code] : undefined;
    return said ? said[persian ? "fa" : "en"] : message;
  };
}

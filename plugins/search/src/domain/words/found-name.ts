import { indexedWords } from "../normalise";

export const NAME_KINDS = ["seller", "category", "county"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Something that goods are found under, in both languages; a seller with her county. */
export interface FoundName {
  kind: NameKind;
  /** Her handle, its code. */
  key: string;
  name: string;
  name_en: string;
  place: string;
  place_en: string;
}

interface Held extends FoundName {
  goods: number;
  words: string[];
}

/** All names that goods are found under, held so that a query is answered from memory. */
export class FoundNames {
  readonly #held = new Map<string, Held>();

  /** Takes in names, new or changed; those that no goods have any more are forgotten. */
  learn(names: Iterable<FoundName & { goods: number }>): void {
    for (const name of names) {
      const at = `${name.kind} ${name.key}`;
      if (name.goods <= 0) this.#held.delete(at);
      else this.#held.set(at, { ...name, words: indexedWords(name.name, name.name_en).split(" ") });
    }
  }

  /** What is found under a key. */
  of(kind: NameKind, key: string): FoundName | undefined {
    return this.#held.get(`${kind} ${key}`);
  }

  /** Names with a word for each that is asked, as far as it goes: first those that begin so, then those with most goods. */
  find(kind: NameKind, asked: readonly string[], limit: number): FoundName[] {
    const [first] = asked;
    if (first === undefined) return [];
    const found: Held[] = [];
    for (const held of this.#held.values()) {
      if (held.kind !== kind) continue;
      if (asked.every((word) => held.words.some((its) => its.startsWith(word)))) found.push(held);
    }
    const begins = ({ words: [its = ""] }: Held) => Number(its.startsWith(first));
    return found
      .sort((a, b) => begins(b) - begins(a) || b.goods - a.goods || (a.key < b.key ? -1 : 1))
      .slice(0, limit);
  }
}

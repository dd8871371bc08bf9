import { isSmall } from "../normalise";
import { distance } from "./distance";
import { soundOf } from "./sound";

/** A word of the index. */
export interface KnownWord {
  /** In how many goods it stands. */
  goods: number;
  /** As people write it; with a space in it where nobody writes it as one word. */
  shown: string;
}

interface Found {
  word: string;
  slips: number;
  goods: number;
}

/** Words of one length, each with the set of its letters, so that most need not be looked at closer. */
class Shelf {
  readonly words: string[] = [];
  readonly low: number[] = [];
  readonly high: number[] = [];

  add(word: string): void {
    const [low, high] = lettersOf(word);
    this.words.push(word);
    this.low.push(low);
    this.high.push(high);
  }
}

/** New words are kept apart until so many have come: to sort them among all the others takes long. */
const APART = 500;

/** The words of the index, held so that nearest words are found in a millisecond or two among fifty thousand. */
export class Vocabulary {
  readonly #known = new Map<string, KnownWord>();
  readonly #shelves = new Map<number, Shelf>();
  readonly #bySound = new Map<string, string[]>();
  #sorted: string[] = [];
  #apart: string[] = [];

  /** Takes in words, new or changed; those that no goods have any more are forgotten. */
  learn(words: Iterable<KnownWord & { word: string }>): void {
    for (const { word, goods, shown } of words) {
      const isNew = !this.#known.has(word);
      if (isNew && goods <= 0) continue;
      this.#known.set(word, { goods, shown });
      if (!isNew) continue;
      const shelf = this.#shelves.get(word.length) ?? new Shelf();
      shelf.add(word);
      this.#shelves.set(word.length, shelf);
      const sound = soundOf(word);
      const alike = this.#bySound.get(sound);
      if (alike) alike.push(word);
      else this.#bySound.set(sound, [word]);
      this.#apart.push(word);
    }
    if (this.#apart.length < APART) return;
    this.#sorted = [...this.#sorted, ...this.#apart].sort();
    this.#apart = [];
  }

  /** In how many goods a word stands. */
  goodsOf(word: string): number {
    return this.#known.get(word)?.goods ?? 0;
  }

  /** A word as people write it. */
  shownOf(word: string): string {
    return this.#known.get(word)?.shown ?? word;
  }

  has(word: string): boolean {
    return this.goodsOf(word) > 0;
  }

  /** Whether somebody writes it as one word; of others the index only knows that they stand side by side. */
  isWritten(word: string): boolean {
    return this.has(word) && !this.shownOf(word).includes(" ");
  }

  /**
   * Whether a word of the index begins like this. Two that only stand side by side count once enough of the second is typed:
   * a letter too many at the end of the first is a slip.
   */
  beginsSome(start: string): boolean {
    for (let at = this.#firstFrom(start); this.#sorted[at]?.startsWith(start); at++)
      if (this.#isBegunBy(this.#sorted[at] as string, start)) return true;
    return this.#apart.some((word) => word.startsWith(start) && this.#isBegunBy(word, start));
  }

  #isBegunBy(word: string, start: string): boolean {
    if (!this.has(word)) return false;
    const first = this.shownOf(word).indexOf(" ");
    return first < 0 || start.length <= first || start.length > first + 1;
  }

  /**
   * The word that is meant by one that nothing has: one that sounds the same, else the nearest, else (of what may not be
   * typed to its end) one that begins nearly so; of equals the most frequent. One slip is forgiven in a short word, two from
   * seven letters on, none in two letters.
   *
   * @param slips that are forgiven at most
   */
  nearest(typed: string, isUnfinished = false, slips = 2): string | undefined {
    const most = Math.min(slipsIn(typed), slips);
    if (most === 0) return undefined;
    const alike = (this.#bySound.get(soundOf(typed)) ?? []).filter(
      (word) => word !== typed && this.isWritten(word),
    );
    if (alike.length > 0)
      return this.#best(alike.map((word) => ({ word, slips: 0, goods: this.goodsOf(word) })));
    return (
      this.#best(this.#within(typed, most, "whole")) ??
      (isUnfinished && typed.length > 3 ? this.#best(this.#within(typed, 1, "start")) : undefined)
    );
  }

  /** The most frequent word one slip away, but for those that only go on or end earlier. Short words have too many. */
  neighbour(typed: string): string | undefined {
    if (slipsIn(typed) === 0 || typed.length < 5) return undefined;
    return this.#best(
      this.#within(typed, 1, "whole").filter(
        ({ word }) => !word.startsWith(typed) && !typed.startsWith(word),
      ),
    );
  }

  #within(typed: string, most: number, part: "whole" | "start"): Found[] {
    const found: Found[] = [];
    const [low, high] = lettersOf(typed);
    for (const [length, shelf] of this.#shelves) {
      // What has two letters is meant by nobody who typed three.
      if (length < Math.max(3, typed.length - most) || (part === "whole" && length > typed.length + most))
        continue;
      for (let at = 0; at < shelf.words.length; at++) {
        const [itsLow, itsHigh] = [shelf.low[at] as number, shelf.high[at] as number];
        if (bits(low & ~itsLow) + bits(high & ~itsHigh) > most) continue;
        if (part === "whole" && bits(itsLow & ~low) + bits(itsHigh & ~high) > most) continue;
        const word = shelf.words[at] as string;
        if (part === "start" && !beginsNearly(word, typed)) continue;
        const slips = distance(typed, word, most)[part];
        if (slips > most || word === typed || !this.#canBeMeant(word)) continue;
        found.push({ word, slips, goods: this.goodsOf(word) });
      }
    }
    return found;
  }

  /** Of two words side by side, only what is long enough to be no chance. */
  #canBeMeant(word: string): boolean {
    return (this.isWritten(word) || (word.length > 6 && this.has(word))) && !isSmall(word);
  }

  #best(found: Found[]): string | undefined {
    const [best] = found.sort((a, b) => a.slips - b.slips || b.goods - a.goods || (a.word < b.word ? -1 : 1));
    return best?.word;
  }

  #firstFrom(start: string): number {
    let [from, to] = [0, this.#sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#sorted[middle] as string) < start) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** How many slips are forgiven in a word. Numbers mean what they say. */
function slipsIn(word: string): number {
  if (/\p{N}/u.test(word) || word.length < 3) return 0;
  return word.length < 7 ? 1 : 2;
}

/** Whether two words can begin alike but for one slip: half of all that a beginning is compared with cannot. */
function beginsNearly(word: string, typed: string): boolean {
  return word[0] === typed[0] || word[1] === typed[0] || word[0] === typed[1] || word[1] === typed[1];
}

/** The letters of a word as a set of 64; two letters that fall together only cost a closer look. */
function lettersOf(word: string): [number, number] {
  let [low, high] = [0, 0];
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) & 63;
    if (letter < 32) low |= 1 << letter;
    else high |= 1 << (letter - 32);
  }
  return [low, high];
}

function bits(set: number): number {
  let left = set - ((set >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

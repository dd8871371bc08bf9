type CountedKind = "impression" | "view" | "basket_add";

/** What a page tells: of a product, or that a search found nothing. */
export type CountedEvent =
  | { kind: CountedKind; handle: string }
  | { kind: "nothing_found"; q: string; county?: string | null };

/** What was counted of one product, but for what its own seller did. */
export interface Counted {
  handle: string;
  /** The seller whose own visits these are; null for everybody's. */
  by_seller: string | null;
  counts: Record<CountedKind, number>;
}

export interface SearchedInVain {
  text: string;
  /** Empty for the whole market. */
  county: string;
  times: number;
}

/** So much is summed between two writings; what comes above is not counted, so that nobody fills the memory. */
const MOST_KEYS = 20_000;
const MOST_SEARCHES = 1000;

/** Sums what pages tell until it is written. */
export class Tally {
  readonly #goods = new Map<string, Counted>();
  readonly #searches = new Map<string, SearchedInVain>();

  /**
   * @param textOf the text to count a search by; null when it is not to be kept
   */
  constructor(readonly textOf: (q: string) => string | null) {}

  get isEmpty(): boolean {
    return this.#goods.size === 0 && this.#searches.size === 0;
  }

  add(events: readonly CountedEvent[], by_seller: string | null): void {
    for (const event of events) {
      if (event.kind === "nothing_found") this.#search(event);
      else this.#good(event.handle, by_seller)[event.kind] += 1;
    }
  }

  /** Takes what was summed, and begins anew. */
  take(): { goods: Counted[]; searches: SearchedInVain[] } {
    const taken = { goods: [...this.#goods.values()], searches: [...this.#searches.values()] };
    this.#goods.clear();
    this.#searches.clear();
    return taken;
  }

  #good(handle: string, by_seller: string | null): Record<CountedKind, number> {
    const key = `${by_seller ?? ""} ${handle}`;
    const standing = this.#goods.get(key);
    if (standing) return standing.counts;
    const counts = { impression: 0, view: 0, basket_add: 0 };
    if (this.#goods.size < MOST_KEYS) this.#goods.set(key, { handle, by_seller, counts });
    return counts;
  }

  #search({ q, county }: { q: string; county?: string | null }): void {
    const text = this.textOf(q);
    if (text === null) return;
    const key = `${county ?? ""} ${text}`;
    const standing = this.#searches.get(key);
    if (standing) standing.times += 1;
    else if (this.#searches.size < MOST_SEARCHES)
      this.#searches.set(key, { text, county: county ?? "", times: 1 });
  }
}

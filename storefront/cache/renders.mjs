/** Nobody waits for a page for so long. */
const FORGOTTEN_MS = 60_000;
const MOST = 10_000;

/** @typedef {{ key: string, began: number, joinable: boolean, ended?: number }} Render */

/**
 * What is being made, and since when. Next lets others join data that is being read already: what comes of it is as old as
 * the oldest data that was under way when it began.
 */
export class Renders {
  /** In the order of their beginning. @type {Set<Render>} */
  #all = new Set();
  /** @type {Map<string, Render>} */
  #open = new Map();

  /**
   * @param {string} key
   * @param {number} now
   * @param {{ joinable: boolean }} how whether others may join it
   */
  begin(key, now, { joinable }) {
    this.#forget(now);
    if (this.#open.has(key)) return;
    const one = { key, began: now, joinable };
    this.#all.add(one);
    this.#open.set(key, one);
  }

  /**
   * Ends a making and answers how old what it made may be; undefined when nobody knows.
   * @param {string} key
   * @param {number} now
   * @param {number} [began] if who made it knows
   */
  end(key, now, began) {
    const own = this.#open.get(key);
    if (own) own.ended = now;
    this.#open.delete(key);
    const since = began ?? own?.began;
    if (since === undefined) return undefined;
    let oldest = since;
    for (const { began: other, ended = Infinity, joinable } of this.#all) {
      if (other >= since) break;
      if (joinable && ended >= since) oldest = Math.min(oldest, other);
    }
    return oldest;
  }

  /** @param {number} now */
  #forget(now) {
    for (const one of this.#all) {
      if (now - one.began <= FORGOTTEN_MS && this.#all.size <= MOST) break;
      this.#all.delete(one);
      if (this.#open.get(one.key) === one) this.#open.delete(one.key);
    }
  }
}

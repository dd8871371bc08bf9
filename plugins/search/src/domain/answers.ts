/** So many answers are kept in memory, those that were asked for last. */
const MOST = 300;

/**
 * Answers of this process, each with the generation of what it was read from. Whoever asks names the generation that stands
 * now, as the database says: an answer from before another process wrote is never given.
 */
export class Answers<T> {
  readonly #kept = new Map<string, { generation: string; answer: T }>();

  find(key: string, generation: string): T | undefined {
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    this.#kept.delete(key);
    if (kept.generation !== generation) return undefined;
    this.#kept.set(key, kept);
    return kept.answer;
  }

  /** @param generation that stood before the answer was read */
  keep(key: string, generation: string, answer: T): void {
    this.#kept.delete(key);
    this.#kept.set(key, { generation, answer });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) return;
      this.#kept.delete(oldest);
    }
  }
}

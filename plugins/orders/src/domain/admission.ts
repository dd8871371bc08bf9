/** How many may be inside at once, and how many may stand in line for it. */
export interface AdmissionLimits {
  atOnce: number;
  waiting: number;
}

/** The door of a small shop: so many are inside, so many stand in line in the order they came, one more is turned away. */
export class Admission {
  private inside = 0;
  private readonly line = new Set<() => void>();

  constructor(private readonly limits: AdmissionLimits) {}

  /**
   * Asks to come in, and waits in line while it is full.
   *
   * @param givesUp leaves the line when it fires; whoever is inside by then stays inside
   * @returns true once inside, and then `leave` must follow; false when the line was full or its patience ended
   */
  enter(givesUp: AbortSignal): Promise<boolean> {
    if (givesUp.aborted) return Promise.resolve(false);
    if (this.inside < this.limits.atOnce) {
      this.inside += 1;
      return Promise.resolve(true);
    }
    if (this.line.size >= this.limits.waiting) return Promise.resolve(false);
    return new Promise((resolve) => {
      const comeIn = () => {
        givesUp.removeEventListener("abort", goAway);
        resolve(true);
      };
      const goAway = () => {
        this.line.delete(comeIn);
        resolve(false);
      };
      givesUp.addEventListener("abort", goAway, { once: true });
      this.line.add(comeIn);
    });
  }

  /** How many are inside, and how many stand in line. */
  get standing(): { inside: number; waiting: number } {
    return { inside: this.inside, waiting: this.line.size };
  }

  /** Goes out; the place passes to whoever stands first in line. */
  leave(): void {
    const [first] = this.line;
    if (!first) {
      this.inside -= 1;
      return;
    }
    this.line.delete(first);
    first();
  }
}

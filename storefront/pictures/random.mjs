/**
 * Seeded chance: the same name always draws the same picture.
 * @param {string} name
 */
export function chance(name) {
  let state = 2166136261;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  /** A number in [0, 1). */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  /** @param {number} low @param {number} high */
  const range = (low, high) => low + (high - low) * next();
  return {
    next,
    range,
    /** An integer from low to high, both included. @param {number} low @param {number} high */
    int: (low, high) => Math.floor(range(low, high + 1)),
    /** @template T @param {readonly T[]} list @returns {T} */
    pick: (list) => list[Math.floor(next() * list.length)],
    /** @template T @param {readonly T[]} list @returns {T[]} */
    shuffle: (list) => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [copy[i], copy[j]] = [copy[j], copy[i]];
      }
      return copy;
    },
  };
}

/** @typedef {ReturnType<typeof chance>} Chance */

/**
 * Smooth noise along a line, in [-1, 1].
 * @param {Chance} rng
 * @param {number} count how many independent values the line holds
 * @returns {(t: number) => number} t in [0, 1]
 */
export function wander(rng, count) {
  const values = Array.from({ length: count + 2 }, () => rng.range(-1, 1));
  return (t) => {
    const place = Math.min(Math.max(t, 0), 1) * count;
    const i = Math.floor(place);
    const f = place - i;
    const s = f * f * (3 - 2 * f);
    return values[i] * (1 - s) + values[i + 1] * s;
  };
}

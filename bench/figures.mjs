/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {"lower" | "higher"} better
 * @property {number | null} target null where it is only shown
 * @property {boolean | null} met null without a target
 */

/** @typedef {(connection: import("./connection.mjs").Connection, say: (text: string) => void) => Promise<Figure[]>} Measure */

/**
 * A figure for which less is better.
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number | null} [target]
 * @returns {Figure}
 */
export function lower(name, value, unit, target = null) {
  return {
    name,
    value: rounded(value),
    unit,
    better: "lower",
    target,
    met: target === null ? null : value <= target,
  };
}

/**
 * A figure for which more is better.
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number | null} [target]
 * @returns {Figure}
 */
export function higher(name, value, unit, target = null) {
  return {
    name,
    value: rounded(value),
    unit,
    better: "higher",
    target,
    met: target === null ? null : value >= target,
  };
}

/**
 * The value below which the given share of the values lies.
 * @param {number[]} values
 * @param {number} share 0.5 for the median
 */
export function quantile(values, share) {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
}

/** @param {number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** @param {number} value */
function rounded(value) {
  const digits = Math.abs(value) < 1 ? 3 : 1;
  return Number(value.toFixed(digits));
}

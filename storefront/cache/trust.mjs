/**
 * Something that was made from data, and when.
 * @typedef {object} Made
 * @property {number} began when its making began, by this process' clock
 * @property {number} seen the last revalidation that was known then
 * @property {string[]} tags
 */

/**
 * What a process knows of revalidations. They are numbered by Redis, each higher than all before it.
 * @typedef {object} Known
 * @property {number} floor since when Redis remembers
 * @property {ReadonlyMap<string, number>} revalidated the last revalidation of each tag
 * @property {number | undefined} lostAt since when Redis is away, by this process' clock
 * @property {ReadonlyMap<string, number>} told tags revalidated here that Redis has not noted yet, and when
 */

/** While Redis is away nobody tells us what the others revalidated: nothing is kept for longer than this. */
export const ALONE_MS = 10_000;

/**
 * Whether something may still be shown: nothing it shows was revalidated after its making began, as far as can be known.
 * @param {Made} made
 * @param {Known} known
 * @param {number} now
 */
export function isTrusted({ began, seen, tags }, { floor, revalidated, lostAt, told }, now) {
  if (lostAt === undefined) return seen >= floor && tags.every((tag) => (revalidated.get(tag) ?? 0) <= seen);
  return (
    began > lostAt && now - began <= ALONE_MS && tags.every((tag) => (told.get(tag) ?? -Infinity) < began)
  );
}

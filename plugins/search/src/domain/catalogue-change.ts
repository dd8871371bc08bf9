/**
 * Whoever holds this lock of Postgres alone brings indexes up to date: of two that index the same product, the one that
 * had read it earlier could write it last.
 */
export const CATALOGUE_LOCK = "dastranj catalogue";

/** A change as the database noted it. */
export interface CatalogueChange {
  subject: string;
  subject_id: string;
}

/** The ids that changed, by subject, each once. What nobody follows is left out. */
export function bySubject(
  changes: readonly CatalogueChange[],
  followed: { has(subject: string): boolean },
): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { subject, subject_id } of changes) {
    if (!followed.has(subject)) continue;
    const ids = found.get(subject) ?? new Set();
    found.set(subject, ids.add(subject_id));
  }
  return new Map([...found].map(([subject, ids]) => [subject, [...ids]]));
}

const REACHES = ["nowhere", "itself", "its lists", "everywhere"] as const;

/** The farther of two reaches: of two changes to one product, the one that shows on more pages counts. */
export function farther<R extends (typeof REACHES)[number]>(a: R, b: R): R {
  return REACHES.indexOf(a) >= REACHES.indexOf(b) ? a : b;
}

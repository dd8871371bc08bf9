/** What may change in the catalogue, named by the id that the changed row carries. */
export const SUBJECTS = {
  product: { id: "product", reach: "everywhere" },
  variant: { id: "product", reach: "its lists" },
  price: { id: "price set", reach: "its lists" },
  stock: { id: "inventory item", reach: "itself" },
  listing: { id: "product", reach: "its lists" },
  product_variant: { id: "variant", reach: "its lists" },
  product_option: { id: "option", reach: "itself" },
  product_option_value: { id: "option value", reach: "itself" },
  seller: { id: "seller", reach: "everywhere" },
  product_category: { id: "category", reach: "everywhere" },
} as const;

export type Subject = keyof typeof SUBJECTS;

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
export function bySubject(changes: readonly CatalogueChange[]): Map<Subject, string[]> {
  const found = new Map<Subject, Set<string>>();
  for (const { subject, subject_id } of changes) {
    if (!isSubject(subject)) continue;
    const ids = found.get(subject) ?? new Set();
    found.set(subject, ids.add(subject_id));
  }
  return new Map([...found].map(([subject, ids]) => [subject, [...ids]]));
}

function isSubject(text: string): text is Subject {
  return Object.hasOwn(SUBJECTS, text);
}

const REACHES = ["itself", "its lists", "everywhere"] as const;

/** The farther of two reaches: of two changes to one product, the one that shows on more pages counts. */
export function farther<R extends (typeof REACHES)[number]>(a: R, b: R): R {
  return REACHES.indexOf(a) >= REACHES.indexOf(b) ? a : b;
}

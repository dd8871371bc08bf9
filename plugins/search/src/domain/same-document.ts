type Document = Record<string, unknown>;

/** What changes with the day alone: it is right as of when the product was last read. */
const OF_THE_DAY = new Set(["rank", "ready_by"]);

/**
 * Whether two documents say the same. What is null is not said; the order of a list's values, and of the words that a product
 * is found by, says nothing.
 */
export function saysTheSame(one: Document, other: Document): boolean {
  return textOf(one) === textOf(other);
}

function textOf(document: Document): string {
  const said = Object.entries(document)
    .filter(([name, value]) => value !== null && value !== undefined && !OF_THE_DAY.has(name))
    .map(([name, value]) => [name, unordered(name, value)] as const)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function unordered(name: string, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(String).sort();
  if (name.endsWith("_words")) return String(value).split(" ").filter(Boolean).sort();
  return value;
}

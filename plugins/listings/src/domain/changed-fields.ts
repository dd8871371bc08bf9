/** A version of a listing, as two of them are compared. */
type Version = Readonly<Record<string, unknown>> & { attributes: Readonly<Record<string, unknown>> };

/** The fields in which two versions differ; of attributes, which one, such as `attributes.ingredients`. */
export function changedFields(before: Version, after: Version): string[] {
  const differ = (a: unknown, b: unknown) => JSON.stringify(inOrder(a)) !== JSON.stringify(inOrder(b));
  return [
    ...Object.keys(after).filter((field) => field !== "attributes" && differ(before[field], after[field])),
    ...[...new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)])]
      .filter((key) => differ(before.attributes[key], after.attributes[key]))
      .map((key) => `attributes.${key}`),
  ];
}

/** The same whatever order its fields were written in; what is empty is left out. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null && field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, inOrder(field)]),
  );
}

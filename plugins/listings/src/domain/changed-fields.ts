/** A version of a listing, as two of them are compared. */
type Version = Readonly<Record<string, unknown>> & { attributes: Readonly<Record<string, unknown>> };

/** The fields in which two versions differ; of attributes, which one, such as `attributes.ingredients`. */
export function changedFields(before: Version, after: Version): string[] {
  const differ = (a: unknown, b: unknown) => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
  return [
    ...Object.keys(after).filter((field) => field !== "attributes" && differ(before[field], after[field])),
    ...[...new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)])]
      .filter((key) => differ(before.attributes[key], after.attributes[key]))
      .map((key) => `attributes.${key}`),
  ];
}

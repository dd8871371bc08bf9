/** What a label's template may ask for: `{product}` and the like. */
export const LABEL_PLACEHOLDERS = [
  "product",
  "seller",
  "county",
  "licence_number",
  "batch",
  "date",
  "best_before",
  "allergens",
  "ingredients",
  "net",
] as const;
export type LabelPlaceholder = (typeof LABEL_PLACEHOLDERS)[number];

/** The placeholders of a template that nothing fills, and braces that are none. */
export function unknownPlaceholders(template: string): string[] {
  const known = new Set<string>(LABEL_PLACEHOLDERS.map((name) => `{${name}}`));
  return (template.match(/\{[^{}]*\}|[{}]/g) ?? []).filter((found) => !known.has(found));
}
